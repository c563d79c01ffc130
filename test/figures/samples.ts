import fc from 'fast-check'
import type { ParsedEdge, ParsedGraph, ParsedNode } from '../../scripts/figures/graph.ts'

const VOCABULARY =
  'the a of to and in council museum river forty-one peacekeeping responsibilities international harbour pays sends reads Überlandwerk électricité law tax may not yet regional neighbouring infrastructure by 1,200 households'.split(
    ' ',
  )

/** Words as an article has them: `most` letters at the most. */
export function phrase(most: number, least = 1): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...VOCABULARY), {
      minLength: least,
      maxLength: Math.max(least, Math.ceil(most / 6)),
    })
    .map((words) => {
      let text = words[0]!
      for (const word of words.slice(1)) if (text.length + word.length + 1 <= most) text += ` ${word}`
      return text
    })
}

export const fields = fc.constantFrom(
  { width: 864, height: 359 },
  { width: 864, height: 322 },
  { width: 494, height: 277 },
  { width: 494, height: 346 },
)

/** A graph from names, edges by index, and groups by index of their members. */
export function makeGraph(
  names: (string | [string, string])[],
  edges: [number, number, string?][],
  groups: [string, number[]][] = [],
  direction: ParsedGraph['direction'] = 'LR',
): ParsedGraph {
  return {
    type: 'flowchart',
    direction,
    nodes: names.map((name, index): ParsedNode => {
      const group = groups.findIndex(([, members]) => members.includes(index))
      const [own, expansion] = Array.isArray(name) ? name : [name]
      return {
        id: `n${index}`,
        name: own,
        classes: [],
        ...(expansion && { expansion }),
        ...(group >= 0 && { group: `g${group}` }),
      }
    }),
    edges: edges.map(([from, to, label]): ParsedEdge => {
      const idOf = (index: number) => (index < 0 ? `g${-index - 1}` : `n${index}`)
      return { from: idOf(from), to: idOf(to), ...(label && { label }), stroke: 'normal', arrow: true }
    }),
    groups: groups.map(([title], index) => ({ id: `g${index}`, title })),
  }
}
