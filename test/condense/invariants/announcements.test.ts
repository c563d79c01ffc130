import { describe, expect, it } from 'vitest'
import { onlyAnnounces } from '../../../scripts/condense/invariants/announcements.ts'
import { draftOf } from '../draft-of.ts'

const EMPTY = {
  'what is shown in the text itself':
    'Codes/NNS/3/nsubj:pass are/VBP/3/aux:pass listed/VBN/0/root in/IN/6/case the/DT/6/det table/NN/3/obl',
  'a picture that shows': 'The/DT/2/det map/NN/3/nsubj shows/VBZ/0/root ferry/NN/5/compound routes/NNS/3/obj',
  'a pointer to information':
    'The/DT/2/det website/NN/3/nsubj has/VBZ/0/root exact/JJ/5/amod timings/NNS/3/obj',
  'places there are':
    'There/EX/2/expl are/VBP/0/root numerous/JJ/4/amod places/NNS/2/nsubj to/TO/6/mark stay/VB/4/acl',
  'a centre of activity':
    'Vik/NNP/4/nsubj is/VBZ/4/cop the/DT/4/det centre/NN/0/root of/IN/6/case activity/NN/4/nmod',
  'a time that seemed ripe':
    'The/DT/2/det time/NN/3/nsubj seemed/VBD/0/root ripe/JJ/3/xcomp for/IN/6/case action/NN/4/obl',
  'reasons that are not told': 'Olsen/NNP/2/nsubj offered/VBD/0/root three/CD/4/nummod reasons/NNS/2/obj',
  'stages that are not told':
    'The/DT/2/det work/NN/3/nsubj proceeded/VBD/0/root in/IN/6/case three/CD/6/nummod stages/NNS/3/obl',
}

const TELLING = {
  'a deed in the passive':
    'Codes/NNS/3/nsubj:pass were/VBD/3/aux:pass given/VBN/0/root to/IN/6/case 400/CD/6/nummod sailors/NNS/3/obl',
  'stages that are told':
    'Work/NN/2/nsubj proceeded/VBD/0/root in/IN/5/case two/CD/5/nummod stages/NNS/2/obl of/IN/7/case repair/NN/5/nmod',
  'a study that shows': 'The/DT/2/det study/NN/3/nsubj shows/VBZ/0/root losses/NNS/3/obj',
  'things that are counted': 'There/EX/2/expl are/VBP/0/root 14/CD/4/nummod lighthouses/NNS/2/nsubj',
  'a centre of something':
    'Vik/NNP/4/nsubj is/VBZ/4/cop the/DT/4/det centre/NN/0/root of/IN/6/case shipbuilding/NN/4/nmod',
  'a reason that is told':
    'Olsen/NNP/2/nsubj gave/VBD/0/root rust/NN/2/obj as/IN/6/case the/DT/6/det reason/NN/2/obl',
}

describe('onlyAnnounces', () => {
  it.each(Object.entries(EMPTY))('should refuse %s', (_, note) => {
    expect(onlyAnnounces(draftOf(note))).toBe(true)
  })

  it.each(Object.entries(TELLING))('should let %s pass', (_, note) => {
    expect(onlyAnnounces(draftOf(note))).toBe(false)
  })
})
