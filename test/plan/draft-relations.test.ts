import { describe, expect, it } from 'vitest'
import { draftRelations } from '../../scripts/plan/drafts/relations.ts'
import type { DraftContext } from '../../scripts/plan/draft.ts'

const NAMES = ['Norland', 'Suvia', 'Tergaz', 'Kolm', 'Bay Treaty', 'Fisher Union']

/** The labels of all tests, so that the one sentence bears each of them out. */
const TEXT = 'signed accuses supplies'

const say = (text: string) => ({ text, from: [{ start: 0, end: text.length }] })

/** Relations of one section between the names of these numbers. */
function contextOf(pairs: [number, string, number][]): DraftContext {
  const sentence = { index: 0, section: 0, text: TEXT, span: { start: 0, end: TEXT.length } }
  return {
    analysis: {
      article: { text: TEXT },
      entities: NAMES.map((name) => ({ name: say(name), kind: 'organisation' })),
      sentences: [sentence],
      relations: pairs.map(([from, label, to]) => ({
        subject: say(NAMES[from]!),
        subjectEntity: from,
        object: say(NAMES[to]!),
        objectEntity: to,
        label: say(label),
        sentence: 0,
      })),
    },
    matter: [{ sentence, worth: 1 }],
    chapter: { sections: [0] },
  } as unknown as DraftContext
}

function edgesOf(context: DraftContext): string[] {
  const [draft] = draftRelations(context)
  if (draft?.evidence.kind !== 'relations') return []
  const { nodes, edges } = draft.evidence.graph
  const nameOf = (id: string) => (nodes.find((node) => node.id === id)!.name as { text: string }).text
  return edges.map(({ from, to }) => `${nameOf(from)} → ${nameOf(to)}`)
}

describe('draftRelations', () => {
  it('should leave out the one relation beside a hub', () => {
    const edges = edgesOf(
      contextOf([
        [0, 'signed', 4],
        [1, 'signed', 4],
        [2, 'signed', 4],
        [0, 'accuses', 5],
      ]),
    )
    expect(edges).toEqual(['Norland → Bay Treaty', 'Suvia → Bay Treaty', 'Tergaz → Bay Treaty'])
  })

  it('should keep all relations where none is the common end of most', () => {
    const edges = edgesOf(
      contextOf([
        [0, 'supplies', 1],
        [1, 'supplies', 2],
        [2, 'supplies', 3],
        [3, 'supplies', 4],
      ]),
    )
    expect(edges).toHaveLength(4)
  })

  it('should draw nothing of two relations', () => {
    expect(
      edgesOf(
        contextOf([
          [0, 'signed', 4],
          [1, 'signed', 4],
        ]),
      ),
    ).toEqual([])
  })
})
