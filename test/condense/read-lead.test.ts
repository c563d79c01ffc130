import { describe, expect, it } from 'vitest'
import { readLead } from '../../scripts/condense/read-lead.ts'
import { render } from '../../scripts/condense/render.ts'
import { treeOf } from './tree-of.ts'

function leadOf(note: string) {
  const tree = treeOf(note)
  const kept = new Set(tree.tokens.map((t) => t.i))
  return readLead({ tree, kept, head: tree.root, template: 'clause', cuts: [] }, render(tree, kept))
}

describe('readLead', () => {
  it('should part a telling subject from what it does', () => {
    const note = 'Heavy/JJ/2/amod rain/NN/3/nsubj closed/VBD/0/root the/DT/5/det road/NN/3/obj'
    expect(leadOf(note)).toEqual({ lead: 'Heavy rain', rest: 'closed the road' })
  })

  it('should take a name of one word', () => {
    expect(leadOf('Oslo/NNP/2/nsubj funds/VBZ/0/root trams/NNS/2/obj')).toEqual({
      lead: 'Oslo',
      rest: 'funds trams',
    })
  })

  it.each([
    ['a bare noun', 'The/DT/2/det road/NN/3/nsubj crosses/VBZ/0/root hills/NNS/3/obj'],
    ['a copula', 'Heavy/JJ/2/amod rain/NN/4/nsubj is/VBZ/4/cop common/JJ/0/root'],
    ['a modal verb', 'Heavy/JJ/2/amod rain/NN/4/nsubj may/MD/4/aux fall/VB/0/root'],
    ['a perfect', 'Heavy/JJ/2/amod rain/NN/4/nsubj has/VBZ/4/aux fallen/VBN/0/root'],
  ])('should not take %s', (_, note) => {
    expect(leadOf(note)).toEqual({})
  })
})
