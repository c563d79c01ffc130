import type { Shape, TextBlock } from '../drawing/drawing.ts'
import { textHeight, wordsFit } from '../drawing/set-text.ts'
import type { ParsedGraph } from '../graph.ts'
import { itemOfNode } from './describe.ts'
import { nameOf } from './node-names.ts'
import type { RelationsStyle } from './relations-style.ts'

const PAD = 16
/** Between a name and its expansion. */
const GAP = 8

/** The hub: a filled block with its name, and the expansion of an acronym. undefined where it is too narrow. */
export function drawCenter(
  graph: ParsedGraph,
  node: string,
  box: { x: number; width: number; height: number },
  style: RelationsStyle,
): { shape: Shape; texts: TextBlock[] } | undefined {
  const { name, expansion } = nameOf(graph, node)
  const item = itemOfNode(graph, node)
  const width = box.width - 2 * PAD
  const nameHeight = textHeight(name, style.hub, width)
  const smallHeight = expansion ? textHeight(expansion, style.small, width) : 0
  const height = nameHeight + (expansion ? GAP + smallHeight : 0)
  if (!wordsFit(name, style.hub, width) || !wordsFit(expansion ?? '', style.small, width)) return undefined
  if (height > box.height - 2 * PAD) return undefined
  const y = Math.round((box.height - height) / 2)
  const common = { color: 'on-slab', align: 'start', item, x: box.x + PAD, width } as const
  const texts: TextBlock[] = [{ text: name, style: style.hub, ...common, y, height: nameHeight }]
  if (expansion)
    texts.push({
      text: expansion,
      style: style.small,
      ...common,
      y: y + nameHeight + GAP,
      height: smallHeight,
    })
  return {
    shape: { kind: 'rect', fill: 'slab', x: box.x, y: 0, width: box.width, height: box.height, item },
    texts,
  }
}
