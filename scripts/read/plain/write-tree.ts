import type { Heading, List, ListItem, Paragraph, Root, RootContent, Table } from 'mdast'
import type { LineIndex } from '../common/line-index.ts'
import type { HeadingFound } from './find-headings.ts'
import { readInline } from './read-inline.ts'
import type { Unit } from './read-units.ts'

/** Units with what each was found to be. */
export interface Plain {
  title?: Unit
  units: Unit[]
  headings: Map<Unit, HeadingFound>
}

/** The mdast of a plain text. */
export function writeTree(text: string, index: LineIndex, plain: Plain): Root {
  const children: RootContent[] = []
  if (plain.title) {
    const heading = writeHeading(plain.title, 1, text, index)
    heading.data = { title: true }
    children.push(heading)
  }
  const interview = [...plain.headings.keys()].some((unit) => unit.text.startsWith('Q:'))
  for (let at = 0; at < plain.units.length;) {
    const unit = plain.units[at]
    if (!unit) break
    const heading = plain.headings.get(unit)
    if (heading) {
      const node = writeHeading(unit, Math.min(6, heading.depth), text, index)
      node.data = { confidence: heading.confidence }
      children.push(node)
      at++
    } else if (isListed(unit, plain)) {
      const run = takeRun(plain, at)
      children.push(writeList(run, text, index))
      at += run.length
    } else if (unit.cells !== undefined) {
      const rows = plain.units
        .slice(at)
        .findIndex(({ cells, gap }, row) => cells !== unit.cells || (row > 0 && gap > 0))
      const run = plain.units.slice(at, rows === -1 ? undefined : at + rows)
      children.push(writeTable(run, text, index))
      at += run.length
    } else {
      children.push(writeParagraph(unit, text, index, interview))
      at++
    }
  }
  return { type: 'root', children, position: index.position(0, text.length) }
}

/** A heading's words stand after its number, or after the `Q:` of an interview. */
function writeHeading(unit: Unit, depth: number, text: string, index: LineIndex): Heading {
  const whole = text.slice(unit.start, unit.end)
  const number = /^(?:\d+(?:\.\d+)*\.?|[IVX]+\.|Q:)\s+(?=\S)/.exec(whole)?.[0].length ?? 0
  const colon = whole.endsWith(':') ? 1 : 0
  return {
    type: 'heading',
    depth: depth as Heading['depth'],
    children: readInline(text, unit.start + number, unit.end - colon, index),
    position: index.position(unit.lines[0]?.start ?? unit.start, unit.end),
  }
}

/** In an interview the words of an answer stand after its `A:`. */
function writeParagraph(unit: Unit, text: string, index: LineIndex, interview = false): Paragraph {
  const start = unit.start + (interview ? (/^A:\s+/.exec(unit.text)?.[0].length ?? 0) : 0)
  return {
    type: 'paragraph',
    children: readInline(text, start, unit.end, index),
    position: index.position(unit.start, unit.end),
  }
}

function writeTable(rows: Unit[], text: string, index: LineIndex): Table {
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: [...row.text.matchAll(/[^\t]+/g)].map(({ 0: cell, index: at }) => ({
        type: 'tableCell',
        children: readInline(text, row.start + at, row.start + at + cell.trimEnd().length, index),
        position: index.position(row.start + at, row.start + at + cell.length),
      })),
      position: index.position(row.start, row.end),
    })),
    position: index.position(rows[0]?.start ?? 0, rows.at(-1)?.end ?? 0),
  }
}

function isListed(unit: Unit, plain: Plain): boolean {
  return unit.marker !== undefined && !plain.headings.has(unit)
}

/** The items from here on that make one list, deeper ones included. */
function takeRun(plain: Plain, at: number): Unit[] {
  const run: Unit[] = []
  const first = plain.units[at]
  for (let next = at; next < plain.units.length; next++) {
    const unit = plain.units[next]
    if (!unit || !isListed(unit, plain)) break
    if (first && run.length > 0 && unit.indent <= first.indent && !goesOn(first, run.at(-1), unit)) break
    run.push(unit)
  }
  return run
}

/** Whether an item at the top of a list goes on with it: its mark is of the same style. */
function goesOn(first: Unit, last: Unit | undefined, unit: Unit): boolean {
  if (first.marker?.style !== unit.marker?.style) return false
  return !(unit.marker?.ordered && unit.marker.value === 1 && last?.indent === unit.indent)
}

function writeList(run: Unit[], text: string, index: LineIndex): List {
  const children: ListItem[] = []
  const [first] = run
  const indent = first?.indent ?? 0
  for (let at = 0; at < run.length;) {
    const unit = run[at]
    if (!unit) break
    const deeper: Unit[] = []
    while (run[at + 1 + deeper.length] && (run[at + 1 + deeper.length]?.indent ?? 0) > indent)
      deeper.push(run[at + 1 + deeper.length] as Unit)
    const begin = unit.lines[0]?.start ?? unit.start
    const end = deeper.at(-1)?.end ?? unit.end
    children.push({
      type: 'listItem',
      spread: false,
      children: [
        writeParagraph(unit, text, index),
        ...(deeper.length > 0 ? [writeList(deeper, text, index)] : []),
      ],
      position: index.position(begin, end),
    })
    at += 1 + deeper.length
  }
  const ordered = first?.marker?.ordered ?? false
  return {
    type: 'list',
    ordered,
    ...(ordered && { start: first?.marker?.value ?? 1 }),
    spread: false,
    children,
    position: index.position(first?.lines[0]?.start ?? 0, run.at(-1)?.end ?? 0),
  }
}
