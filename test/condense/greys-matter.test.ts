import { describe, expect, it } from 'vitest'
import { greysMatter } from '../../scripts/condense/greys-matter.ts'
import { loadLanguage } from '../../scripts/language/index.ts'

const language = loadLanguage()

/** Whether more than colour would be quiet if the core were what stands between ⟦ and ⟧. */
function greys(marked: string): boolean {
  const kept = new Set<number>()
  const text = marked.replace(/[⟦⟧]/g, '')
  const tree = language.parse(text)
  let removed = 0
  for (const { 0: piece, index } of marked.matchAll(/⟦[^⟧]*⟧/g)) {
    const [start, end] = [index - removed, index - removed + piece.length - 2]
    for (const token of tree.tokens) if (token.start >= start && token.end <= end) kept.add(token.i)
    removed += 2
  }
  return greysMatter({ tree, kept, head: tree.root, template: 'clause', cuts: [] })
}

describe('greysMatter', () => {
  it.each([
    [
      'a second main clause',
      '⟦The mission is led by an officer of the navy⟧, and its mandate ends in winter.',
    ],
    ['a second predicate', '⟦In committee the treaty lost an article⟧ and gained a new title.'],
    [
      'a second order',
      '⟦Press the clay against the mould⟧ and push the air out of it with the flat of the hand.',
    ],
    ['a second thing', '⟦The king invited the mayor⟧ and the council.'],
    [
      'what a semicolon parts from it',
      '⟦Lay the long stones from one face to the other⟧; they tie the skins together.',
    ],
    ['a figure', '⟦The museum opened the bog⟧, which had cost it forty crowns.'],
    ['a year', '⟦The museum opened the bog⟧, which had been drained in 1911.'],
    ['a month', '⟦The museum opened the bog⟧, which had been drained in March.'],
    ['a negation', '⟦The museum opened the bog⟧, which the county had never allowed.'],
    ['a condition', '⟦The museum will open the bog⟧ if the county pays for the path.'],
    ['a case', '⟦Beat the face of it with the brush⟧ when the mortar has stiffened.'],
    ['an exception', '⟦The town agreed to all demands⟧, except the call for a parliament.'],
    ['an exception of the law', '⟦The Act prescribes a ladder⟧, save where there is danger to life.'],
    ['a part of a name', '⟦In the District Council⟧ (Second) ⟦constituency the party won the seat.⟧'],
  ])('should be true of %s', (_, marked) => expect(greys(marked)).toBe(true))

  it.each([
    ['a relative clause', '⟦The museum⟧, which had lent the beads, ⟦opened the bog in spring.⟧'],
    [
      'two relative clauses',
      '⟦The supreme organ is the Commission⟧, in which each member has a vote and which meets in spring.',
    ],
    ['who somebody is', '⟦The railway was built by Agnes Dunmore⟧, a merchant from the upper valley.'],
    ['an acronym', '⟦The Disaster Agency⟧ (NDA) ⟦sent tents to the island.⟧'],
    ['a figure that the core has', '⟦The union has 30 members⟧, which is why the 30 vote by hand.'],
    ['when it was, once', '⟦The mayor left the town⟧ when the river rose.'],
  ])('should not be true of %s', (_, marked) => expect(greys(marked)).toBe(false))
})
