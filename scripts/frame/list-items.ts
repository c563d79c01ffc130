import { h, isVNode, Text, type VNode } from 'vue'
import { itemColumns, tidyWidth, type Fit, type PointText } from '../measure/index.ts'
import { keepWhole } from './keep-whole.ts'
import { findNodes, mapNodes, withChildren } from './map-nodes.ts'
import { childNodes, flattenNodes, rawText, vnodeText } from './vnode-text.ts'

const LISTS = ['ul', 'ol']

/** An item of a list: `**Lead** text`, and what is nested in it. */
export interface ItemParts {
  lead?: VNode
  text: unknown[]
  items?: VNode
}

/** The points of the first list, as the fit functions take them. */
export function readPoints(nodes: unknown[]): PointText[] {
  const [list] = findNodes(nodes, LISTS)
  return list ? listItems(list).map((item) => pointText(itemParts(item))) : []
}

/** The points of all lists, one after the other. */
export function readAllPoints(nodes: unknown[]): PointText[] {
  return findNodes(nodes, LISTS).flatMap((list) => listItems(list).map((item) => pointText(itemParts(item))))
}

/** Rewrites the content of each item of the lists; the item keeps its attributes and its click. */
export function arrangeLists(
  nodes: unknown[],
  arrange: (parts: ItemParts, index: number) => unknown[],
  listClass = 'sd-rows',
): VNode[] {
  return mapNodes(nodes, LISTS, (list) =>
    withChildren(
      list,
      { class: listClass },
      listItems(list).map((item, index) =>
        withChildren(item, { class: 'sd-item' }, arrange(itemParts(item), index)),
      ),
    ),
  )
}

/** Lead and text in elements of their own. */
export function setLed(fit: Fit): (parts: ItemParts) => unknown[] {
  return ({ lead, text, items }) =>
    [
      lead ? h('span', { class: 'sd-lead' }, keepWhole(childNodes(lead)) as VNode[]) : undefined,
      setText(text, fit),
      setItems(items, fit),
    ].filter(Boolean)
}

/** The lead in bold at the head of the text. */
export function setRunIn(fit: Fit): (parts: ItemParts) => unknown[] {
  return ({ lead, text, items }) => {
    const run = lead && h('strong', { class: 'sd-run' }, keepWhole(childNodes(lead)) as VNode[])
    return [setText(run ? [run, ' ', ...text] : text, fit), setItems(items, fit)].filter(Boolean)
  }
}

/** As wide as may be without a widow. */
function setText(text: unknown[], fit: Fit): VNode | undefined {
  if (!text.length) return undefined
  const width = fit.measures.textWidth
  const style = fit.styles.text
  const tidy = width && style ? tidyWidth(vnodeText(text), style, width) : undefined
  return h('div', { class: 'sd-text', style: { maxWidth: tidy && `${tidy}px` } }, keepWhole(text) as VNode[])
}

/** Short sub-points stand side by side. */
function setItems(items: VNode | undefined, fit: Fit): VNode | undefined {
  if (!items) return undefined
  const texts = listItems(items).map((item) => vnodeText(childNodes(item)))
  const { textWidth } = fit.measures
  const columns = textWidth && fit.styles.item ? itemColumns(texts, fit.styles.item, textWidth) : 1
  return withChildren(items, { class: 'sd-items', style: { '--item-columns': columns } }, childNodes(items))
}

function listItems(list: VNode): VNode[] {
  return flattenNodes(childNodes(list)).filter((node) => node.type === 'li')
}

function pointText({ lead, text, items }: ItemParts): PointText {
  const nested = items && listItems(items).map((item) => vnodeText(childNodes(item)))
  return { lead: lead && vnodeText(lead), text: vnodeText(text), items: nested }
}

/** Paragraphs of a loose list are opened; a lead is a `strong` at the head. */
function itemParts(item: VNode): ItemParts {
  const nodes = childNodes(item).flatMap((node) =>
    isVNode(node) && node.type === 'p' ? childNodes(node) : [node],
  )
  const isList = (node: unknown) => isVNode(node) && LISTS.includes(node.type as string)
  const items = nodes.find(isList) as VNode | undefined
  const inline = nodes.filter((node) => !isList(node))
  const first = inline.findIndex((node) => rawText(node).trim())
  const head = inline[first]
  if (!isVNode(head) || head.type !== 'strong') return { text: trimNodes(inline), items }
  const text = trimNodes(inline.slice(first + 1))
  return { lead: head, text, items }
}

/** Without the white space at the head and the foot. */
function trimNodes(nodes: unknown[]): unknown[] {
  const words = nodes.map((node) => (isVNode(node) && node.type === Text ? String(node.children) : node))
  const first = words.findIndex((node) => !isBlank(node))
  const last = words.findLastIndex((node) => !isBlank(node))
  return words.slice(Math.max(first, 0), last + 1).map((node, index, kept) => {
    if (typeof node !== 'string') return node
    const start = index === 0 ? node.trimStart() : node
    return index === kept.length - 1 ? start.trimEnd() : start
  })
}

function isBlank(node: unknown): boolean {
  return typeof node === 'string' && !node.trim()
}
