import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../scripts/analyse/index.ts'
import { loadLanguage } from '../../../scripts/language/index.ts'
import { setLines } from '../../../scripts/plan/lines/set-lines.ts'
import { readPassage } from '../../../scripts/plan/passage-sentence.ts'
import { readArticle } from '../../../scripts/read/index.ts'
import type { Passage } from '../../../scripts/types/index.ts'

const language = loadLanguage()

const setText = (text: string): Passage =>
  setLines({ text, from: [{ start: 0, end: text.length }] }, text, language.parse(text))

/** Its lines; "~ " before a quiet one. */
function linesOf({ text, breaks = [], core }: Passage): string[] {
  return [0, ...breaks].map((start, i) => {
    const end = breaks[i] ?? text.length
    const isInk =
      !core || core.some((range) => range.start <= start && range.end >= text.slice(0, end).trimEnd().length)
    return `${isInk ? '' : '~ '}${text.slice(start, end).trim()}`
  })
}
const read = (text: string) => linesOf(setText(text))

describe('the sense lines of a passage', () => {
  it('should break before clauses of equal rank', () => {
    expect(
      read(
        'The bakers raised their prices, the mills closed for a week, and the town asked the king for help.',
      ),
    ).toEqual([
      'The bakers raised their prices,',
      'the mills closed for a week,',
      'and the town asked the king for help.',
    ])
  })

  it('should not take one of several aims for the purpose of the first', () => {
    const lines = read(
      'The mission was to watch the long truce, to collect the weapons of both sides and to help prepare the vote.',
    )
    expect(lines.filter((line) => line.startsWith('~'))).toEqual([])
  })

  it('should break behind what stands before the subject, and around what is inserted', () => {
    expect(
      read(
        'When the river rose in spring, the ferry of the island, which had been built for lakes, lost its bow door and sank.',
      ),
    ).toContain('~ When the river rose in spring,')
    expect(
      read(
        'The harbour museum, which had lent the beads for the study, intends to open the old bog in spring.',
      ),
    ).toEqual([
      'The harbour museum,',
      '~ which had lent the beads for the study,',
      'intends to open the old bog in spring.',
    ])
  })

  it('should leave a short sentence on one line', () => {
    expect(read('The mast fell, and the farmers rebuilt it.')).toHaveLength(1)
  })

  it('should keep the object with its verb where two verbs have one', () => {
    expect(
      read(
        'The firm bought and sold shares of small mills in the valley, which made its owners rich within years.',
      )[0],
    ).toBe('The firm bought and sold shares of small mills in the valley,')
  })
})

describe('the core of a passage', () => {
  it.each([
    [
      'a timber merchant',
      'The railway was built by Agnes Dunmore, a timber merchant who wanted an outlet for the pine of the valley.',
    ],
    [
      'ending',
      'The opposition won the election by a narrow margin, ending a long rule of the party of the landlords.',
    ],
    [
      'Although',
      'Although the bridge had been tested twice by the engineers, the council closed it to heavy traffic.',
    ],
    [
      'As other',
      'As other mills closed along the river, the brothers developed a plan to buy the whole valley.',
    ],
    [
      'when',
      'The mayor left the town hall by the back door of the kitchen when the river rose above the steps.',
    ],
  ])('should leave quiet "%s …"', (beginning, text) => {
    const quiet = read(text).filter((line) => line.startsWith('~ '))
    expect(quiet).toHaveLength(1)
    expect(quiet[0]).toMatch(new RegExp(`^~ ${beginning}`))
  })

  it.each([
    [
      'a second main clause',
      'The mission is led by an officer of the navy, and its mandate ends in the winter of the year.',
    ],
    [
      'a turn',
      'The staff of the station do an excellent job of guiding the crowd, but lines can still be hours long.',
    ],
    [
      'a negation',
      'The museum opened the bog to all visitors in spring, which the county had never allowed before.',
    ],
    [
      'a condition',
      'If the landlord does not pay in the deposit on time, the tenant may apply to the housing court.',
    ],
    [
      'a condition behind',
      'The museum will open the old bog to visitors in the spring if the county pays for the path.',
    ],
    [
      'an exception',
      'The town agreed to all the demands of the striking workers, except the call for a new parliament.',
    ],
    [
      'whose word it is',
      'According to the team of the hospital, admissions for the fever fell by half in the first year.',
    ],
    [
      'whose word it is',
      'As Heald told the local paper on Sunday, the ozone of the valley has dropped since the new law.',
    ],
    [
      'a case',
      'Beat the face of the wall with the brush of the mason when the mortar has stiffened in the joints.',
    ],
    [
      'a date',
      'In the years after 1912, drug traders began to use the southern route from the coast to the islands.',
    ],
    [
      'which are meant',
      'Admissions to hospital fell by half within a year in the six northern districts that joined first.',
    ],
    [
      'what was planned',
      'The harbour board became impatient with the owners and drew up plans to take the ferry of the island by force.',
    ],
    [
      'a result in numbers',
      'On that morning a rocket hit a building of five storeys in the centre, killing at least eight people.',
    ],
  ])('should keep in ink %s', (_, text) => {
    expect(read(text).filter((line) => line.startsWith('~ '))).toEqual([])
  })
})

describe('the passages of an article', () => {
  const path = 'articles/operation-restore-stability-in-mali.txt'
  const article = analyse(readArticle({ bytes: readFileSync(path), path }))
  const passages = article.sentences.flatMap((sentence) => {
    const passage = readPassage(sentence, article)
    return passage ? [{ passage, tree: sentence.tree! }] : []
  })

  it('should break at blanks alone, and within no name', () => {
    const names = article.entities.map(({ name }) => name.text)
    expect(passages.filter(({ passage }) => passage.breaks).length).toBeGreaterThan(5)
    for (const { passage } of passages)
      for (const at of passage.breaks ?? []) {
        expect(passage.text[at - 1]).toBe(' ')
        for (const name of names) {
          const start = passage.text.indexOf(name)
          expect(start >= 0 && at > start && at < start + name.length, `${name}: ${passage.text}`).toBe(false)
        }
      }
  })

  it('should mark whole lines, among them that of the main verb', () => {
    for (const { passage, tree } of passages) {
      const { text, breaks = [], core } = passage
      if (!core) continue
      for (const { start, end } of core) {
        expect([0, ...breaks]).toContain(start)
        expect([...breaks.map((at) => at - 1), text.length]).toContain(end)
      }
      const verb = tree.tokens[tree.root]!.form
      expect(core.some(({ start, end }) => text.slice(start, end).includes(verb))).toBe(true)
    }
  })
})
