import { describe, expect, it } from 'vitest'
import { draftEnumerations } from '../../scripts/plan/drafts/lists.ts'
import { draftTables } from '../../scripts/plan/drafts/single.ts'
import { planHeading } from '../../scripts/plan/headline.ts'
import { Said } from '../../scripts/plan/said.ts'
import type { Draft, DraftContext } from '../../scripts/plan/draft.ts'
import type { Matter } from '../../scripts/plan/matter.ts'
import type { Analysis, Block, Sourced } from '../../scripts/types/index.ts'
import { analysisOf, matterOf, pointOf, sentenceOf } from './fake-matter.ts'

const say = (text: string): Sourced => ({ text, from: [{ start: 0, end: 1 }] })

function contextOf(matter: Matter[], blocks: Partial<Block>[] = []): DraftContext {
  const analysis = analysisOf(matter.map(({ sentence }) => sentence))
  return {
    analysis: { ...analysis, blocks } as Analysis,
    matter,
    chapter: { no: 1, heads: [0], sections: [0], title: say('Harbour') },
    used: new Set(),
    said: new Said(),
    drawn: [],
    pictureAt: () => undefined,
  }
}

const headlineOf = (draft: Draft, matter: Matter) => {
  const { headline } = planHeading(draft, contextOf([matter]), new Set())
  return 'text' in headline ? headline.text : headline.label
}

describe('the headline of a timeline', () => {
  const timeline = (when: string, what: string): Draft => ({
    evidence: { kind: 'timeline', events: [{ when: say(when), what: say(what) }] },
    uses: [0],
    sections: [0],
    value: 1,
  })
  const headed = (text: string, headline = text) =>
    matterOf(sentenceOf(`${text}.`, { salience: 1 }), {
      headline: { text: say(headline), good: 0.9, acceptable: 0.9 },
    })

  it('should not say again what an event says with its date', () => {
    const one = headed('On 28 February the council closed the northern pier')
    const event = timeline(
      '28 February',
      'The council closed the northern pier, leaving the ferry without a berth',
    )
    expect(headlineOf(event, one)).toBe('Harbour')
  })

  it('should say the main claim that the events leave out, where they tell more of it', () => {
    const one = headed('When the pier closed in 1931, the ferry moved to Tarnby', 'The ferry moved to Tarnby')
    expect(headlineOf(timeline('1931', 'The ferry lost its pier'), one)).toBe('The ferry moved to Tarnby')
  })

  it('should be no single deed of which the events do not tell', () => {
    const one = headed('When the pier closed in 1931, the council resigned', 'The council resigned')
    expect(headlineOf(timeline('1931', 'The pier closed'), one)).toBe('Harbour')
  })
})

describe('the headline of relations', () => {
  const relations = (...edges: [string, string][]): Draft => ({
    evidence: {
      kind: 'relations',
      graph: {
        direction: 'LR',
        nodes: [...new Set(edges.flat())].map((id) => ({ id, name: say(id) })),
        edges: edges.map(([from, to]) => ({ from, to })),
        groups: [],
      },
    },
    uses: [],
    sections: [0],
    value: 1,
  })
  const headed = (draft: Draft, taken: string[] = []) =>
    planHeading(draft, contextOf([]), new Set(taken)).headline

  it('should be whose they are, where the topic headed a slide before', () => {
    const draft = relations(['Council', 'Ferry board'], ['Ferry board', 'Crew'])
    expect(headed(draft, ['harbour'])).toMatchObject({ text: 'Ferry board' })
  })

  it('should be the topic where it is new', () => {
    expect(headed(relations(['Council', 'Ferry board'], ['Ferry board', 'Crew']))).toMatchObject({
      text: 'Harbour',
    })
  })

  it('should say what they are where the topic is old and nobody is in all of them', () => {
    const draft = relations(['Council', 'Ferry board'], ['Union', 'Crew'])
    expect(headed(draft, ['harbour'])).toEqual({ label: 'relations' })
  })
})

describe('the second timeline under one topic', () => {
  const context = contextOf([])
  const draft = (...dates: string[]): Draft => ({
    evidence: {
      kind: 'timeline',
      events: dates.map((iso) => ({ when: say(iso), iso, what: say('A pier') })),
    },
    uses: [],
    sections: [0],
    value: 1,
  })

  it('should say which years it tells, below the topic', () => {
    const heading = planHeading(draft('1902-01-05', '1911'), context, new Set(['harbour']))
    expect(heading.headline).toEqual({ label: 'years', values: { first: '1902', last: '1911' } })
    expect(heading.kicker).toMatchObject({ text: 'Harbour' })
  })

  it('should keep the topic where it is the first, or of one year', () => {
    expect(planHeading(draft('1902', '1911'), context, new Set()).headline).toMatchObject({ text: 'Harbour' })
    expect(planHeading(draft('1902-01', '1902-05'), context, new Set(['harbour'])).headline).toMatchObject({
      text: 'Harbour',
    })
  })
})

describe('the headline of a table', () => {
  const tableAfter = (text: string) =>
    draftTables(
      contextOf(
        [matterOf(sentenceOf(text))],
        [
          { index: 0, kind: 'paragraph', section: 0, text },
          { index: 1, kind: 'table', section: 0, rows: [[say('mill')], [say('North')]] },
        ],
      ),
    )[0]?.headline?.text

  it('should be the sentence before it', () => {
    expect(tableAfter('Two mills made the flour of Verrin.')).toBe('Two mills made the flour of Verrin')
  })

  it('should not point to what stands below', () => {
    expect(tableAfter('The table below lists the output of the mills.')).toBeUndefined()
  })
})

describe('the headline of an enumeration', () => {
  const items = ['Otto Lund of Tarnby', 'Nadia Ferrant of the pilots', 'Emil Kolar of the school']
  const listUnder = (intro: string) => {
    const sentence = sentenceOf(`${intro} ${items.join(', ')}.`)
    const point = pointOf(sentence, { point: { text: say(intro), items: items.map(say) } })
    return draftEnumerations(contextOf([matterOf(sentence, { points: [point] })]))[0]?.headline?.text
  }

  it('should end in a colon where its words lead on to the list', () => {
    expect(listUnder('The candidates elected were')).toBe('The candidates elected were:')
  })

  it('should stay as it is where it is whole', () => {
    expect(listUnder('Three candidates won')).toBe('Three candidates won')
  })
})
