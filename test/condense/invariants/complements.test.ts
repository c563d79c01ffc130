import { describe, expect, it } from 'vitest'
import { losesContent } from '../../../scripts/condense/invariants/complements.ts'
import { draftOf } from '../draft-of.ts'

describe('losesContent', () => {
  it('should refuse a noun where a clause was said', () => {
    const note =
      'Experts/NNS/2/nsubj say/VBP/0/root pumps/NNS/2/obj on/IN/5/case barges/NNS/3/nmod will/MD/8/aux be/VB/8/aux:pass needed/VBN/2/conj'
    expect(losesContent(draftOf(note, [5, 6, 7]))).toBe(true)
    expect(losesContent(draftOf(note))).toBe(false)
  })

  it('should let a reported clause pass', () => {
    const note = 'Experts/NNS/2/nsubj say/VBP/0/root pumps/NNS/4/nsubj fail/VBP/2/ccomp'
    expect(losesContent(draftOf(note))).toBe(false)
  })

  it('should refuse "that" without a verb', () => {
    const note =
      'Experts/NNS/2/nsubj hope/VBP/0/root that/IN/4/mark pumps/NNS/2/ccomp for/IN/6/case barges/NNS/4/nmod'
    expect(losesContent(draftOf(note))).toBe(true)
  })

  it('should refuse a telling that does not say what was told', () => {
    const told = 'Pupils/NNS/3/nsubj:pass were/VBD/3/aux:pass told/VBN/0/root'
    expect(losesContent(draftOf(`${told} during/IN/5/case lunch/NN/3/obl`))).toBe(true)
    expect(losesContent(draftOf(`${told} about/IN/5/case rabies/NN/3/obl`))).toBe(false)
    expect(losesContent(draftOf(`${told} to/TO/5/mark leave/VB/3/xcomp`))).toBe(false)
  })

  it('should refuse a saying whose words stood before it', () => {
    const said = 'Experts/NNS/2/nsubj said/VBD/0/root'
    expect(losesContent(draftOf(`${said} on/IN/4/case Monday/NNP/2/obl`))).toBe(true)
    expect(losesContent(draftOf(`${said} pumps/NNS/4/nsubj fail/VBP/2/ccomp`))).toBe(false)
  })
})
