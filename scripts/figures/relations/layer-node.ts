import { textHeight, wordsFit } from '../drawing/set-text.ts'
import { addText, type Sketch } from '../drawing/sketch.ts'
import type { ParsedGraph } from '../graph.ts'
import { itemOfNode } from './describe.ts'
import type { Spanned } from './find-layers.ts'
import { placeMembers } from './layer-members.ts'
import type { RelationsStyle } from './relations-style.ts'

/** A node or group in its layer: left edge, width, and the height that its words need. */
export interface LayerNode {
  node: Spanned
  x: number
  width: number
  height: number
}

/** Between two nodes of a layer. */
export const LAYER_GUTTER = 24
const PAD = { x: 12, y: 10 }
/** Between the lines of a name, a title, and what stands below. */
const GAP = 2

/** @returns undefined where a word is wider than the node. */
export function measureNode(node: Spanned, fieldWidth: number, style: RelationsStyle): LayerNode | undefined {
  const x = Math.round(node.from * (fieldWidth + LAYER_GUTTER))
  const width = Math.round(node.to * (fieldWidth + LAYER_GUTTER)) - LAYER_GUTTER - x
  const inner = width - 2 * PAD.x
  if (node.members?.length) {
    const members = placeMembers(node.members, inner, style)
    const title = textHeight(node.name, style.small, inner)
    return members && { node, x, width, height: title + GAP + members.height + 2 * PAD.y }
  }
  if (!wordsFit(node.name, style.name, inner)) return undefined
  const small = node.expansion ? GAP + textHeight(node.expansion, style.small, inner) : 0
  return { node, x, width, height: textHeight(node.name, style.name, inner) + small + 2 * PAD.y }
}

/** Adds a node: a box, filled where it is emphasised, or the panel of a group. */
export function drawNode(
  sketch: Sketch,
  graph: ParsedGraph,
  placed: LayerNode,
  { y, height, emphasis }: { y: number; height: number; emphasis: boolean },
  style: RelationsStyle,
): void {
  const { node, x, width } = placed
  const top = y + (height - placed.height) / 2 + PAD.y
  const inner = { x: x + PAD.x, width: width - 2 * PAD.x }
  if (node.members?.length) {
    sketch.shapes.push({ kind: 'rect', fill: 'panel', x, y, width, height })
    const title = addText(sketch, node.name, style.small, 'muted', { ...inner, y: top })
    for (const member of placeMembers(node.members, inner.width, style)?.places ?? []) {
      const place = { x: inner.x + member.x, y: top + title + GAP + member.y, width: member.width }
      addText(sketch, member.name, style.name, 'ink', { ...place, item: itemOfNode(graph, member.id) })
    }
    return
  }
  const item = itemOfNode(graph, node.id)
  const colors = emphasis ? EMPHASISED : PLAIN
  const outline = { x: x + 0.75, y: y + 0.75, width: width - 1.5, height: height - 1.5 }
  sketch.shapes.push({
    kind: 'rect',
    fill: colors.fill,
    stroke: colors.stroke,
    strokeWidth: 1.5,
    ...outline,
    item,
  })
  const centered = { ...inner, align: 'center', item } as const
  const name = addText(sketch, node.name, style.name, colors.name, { ...centered, y: top })
  if (node.expansion)
    addText(sketch, node.expansion, style.small, colors.small, { ...centered, y: top + name + GAP })
}

const PLAIN = { fill: 'paper', stroke: 'ink', name: 'ink', small: 'muted' } as const
const EMPHASISED = { fill: 'slab', stroke: 'slab', name: 'on-slab', small: 'on-slab' } as const
