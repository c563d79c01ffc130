// Points as a Markdown list.
import type { PlannedPoint, Words } from '../types/index.ts'
import { escapeInline, escapeText } from './escape.ts'
import { shownText } from './shown-text.ts'
import { textsOf, type WrittenText } from './written.ts'

/** A list and its texts. */
export interface WrittenList {
  markdown: string
  texts: WrittenText[]
}

/** An item of a list: `lead` in bold, and `text` reads on from it. */
export interface ListItem {
  lead?: Words
  text?: Words
  items?: Words[]
}

/** @param ordered numbered from 1. */
export function writeList(items: readonly (ListItem | PlannedPoint)[], ordered = false): WrittenList {
  const lines = items.flatMap(({ lead, text, items: below = [] }, i) => {
    const mark = ordered ? `${i + 1}.` : '-'
    const indent = ' '.repeat(mark.length + 1)
    const words = writeLead(lead, text)
    return [`${mark} ${words}`, ...below.map((item) => `${indent}- ${escapeText(shownText(item))}`)]
  })
  const texts = items.flatMap(({ lead, text, items: below = [] }) => [
    ...textsOf('lead', [lead]),
    ...textsOf('point', [text]),
    ...textsOf('item', below),
  ])
  return { markdown: lines.join('\n'), texts }
}

/** `**Lead** text`, without a blank where the text begins with a closing mark. */
export function writeLead(lead: Words | undefined, text: Words | undefined): string {
  const name = lead ? shownText(lead) : ''
  const rest = text ? shownText(text) : ''
  if (!name) return escapeText(rest)
  if (!rest) return `**${escapeInline(name)}**`
  const joint = /^[,;:.!?)\]’”%]/.test(rest) ? '' : ' '
  return `**${escapeInline(name)}**${joint}${escapeInline(rest)}`
}

/** A list that appears point by point, where the notes have clicks. */
export function writeSteps(markdown: string, notes: readonly { click?: number }[]): string {
  return notes.some(({ click }) => click) ? `<v-clicks>\n\n${markdown}\n\n</v-clicks>` : markdown
}
