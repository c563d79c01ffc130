import type { Message, Sourced } from '../../types/index.ts'
import { LineIndex } from '../common/line-index.ts'
import type { Reading } from '../common/reading.ts'
import { findNotice } from '../notices/find-notice.ts'
import { findCaptions } from './find-captions.ts'
import { findFront } from './find-front.ts'
import { findHeadings, type HeadingFound } from './find-headings.ts'
import { markImplicitItems } from './mark-implicit-items.ts'
import { findWrapping } from './find-wrapping.ts'
import { markTableRows } from './mark-table-rows.ts'
import { readUnits, type Unit } from './read-units.ts'
import { splitLines } from './split-lines.ts'
import { writeTree } from './write-tree.ts'

/** Below this, the user is told that a heading was taken for one. */
const SURE = 0.7

/** Reads plain text without mark-up: one paragraph a line, or lines broken by hand with blank lines between. */
export function readPlain(text: string): Reading {
  const index = new LineIndex(text)
  const lines = splitLines(text)
  const all = readUnits(lines, findWrapping(lines))
  const damaged = all.filter(({ text: line }) => isDamage(line))
  const noted = all.filter((unit) => !unit.marker && findNotice(unit.text) !== undefined)
  const left = new Set([...damaged, ...noted])
  const kept = all.filter((unit) => !left.has(unit))
  const captions = findCaptions(kept)
  const units = kept.filter((unit) => !captions.includes(unit))

  const front = findFront(units)
  const body = units.filter((unit) => unit !== front.title && !front.taken.has(unit))
  markTableRows(body)
  markImplicitItems(body)
  const headings = findHeadings(body.filter((unit) => !front.standfirst.has(unit)))
  const root = writeTree(text, index, {
    ...(front.title && { title: front.title }),
    units: body,
    headings,
  })
  const sourced = ({ start, end }: { start: number; end: number }): Sourced => ({
    text: text.slice(start, end).replace(/\s+/g, ' '),
    from: [{ start, end }],
  })
  return {
    root,
    ...(front.title && { title: sourced(front.title) }),
    ...(front.author && { author: sourced(front.author) }),
    ...(front.date && { date: sourced(front.date) }),
    notices: noted.map(sourced),
    messages: [
      ...[...damaged, ...captions].map((unit) => leftOutMessage(unit, index)),
      ...unsureMessages(headings, index),
    ],
  }
}

/** What is left where an image or a file was taken out of a text. */
function isDamage(line: string): boolean {
  return (
    /^\S*\.(?:jpe?g|png|gif|svg|webp|tiff?|pdf|ogg|mp[34])\b\S*$/i.test(line) ||
    /^[^\p{L}\p{N}]{1,12}$/u.test(line)
  )
}

function leftOutMessage(unit: Unit, index: LineIndex): Message {
  return {
    line: index.line(unit.start),
    rule: 'not-text',
    text: `“${unit.text.slice(0, 60)}” reads as what is left of a picture and was left out; expected a sentence or a heading. End it with a full stop if it is a sentence.`,
  }
}

function unsureMessages(headings: Map<Unit, HeadingFound>, index: LineIndex): Message[] {
  return [...headings]
    .filter(([, { confidence }]) => confidence < SURE)
    .map(([unit]) => ({
      line: index.line(unit.start),
      rule: 'unsure-heading',
      text: `“${unit.text}” was taken for a heading: it is short, no sentence, and text follows. Add a blank line around it, or end it with a full stop if it is none.`,
    }))
}
