// The deck's own keys: what was changed or added by hand stays.
import type { Document } from 'yaml'
import { basename } from 'node:path'
import { readWords } from '../read-words.ts'
import { CONSTANTS } from '../headmatter.ts'
import type { ParsedDeck } from '../read-deck.ts'
import { splitHeadmatter } from '../slide-keys.ts'
import type { DeckParts } from './deck-parts.ts'

type Keys = Record<string, unknown>

/**
 * The frontmatter of the merged deck without the first slide's own keys; `undefined` where nothing of it
 * was changed by hand. Which keys those are follows without a record: the constants are known, `duration`
 * follows from `minutes`, and the title is the cover's headline.
 */
export function mergeHeadmatter(previous: DeckParts, next: ParsedDeck): Document | undefined {
  const before = previous.deck.headmatter
  const kept = Object.keys(before).filter((key) => isByHand(key, previous.deck, next))
  const addons = mergeAddons(before.addons, next.headmatter.addons)
  if (!kept.length && !addons && !hasComments(previous.head)) return undefined
  const merged: Keys = { ...next.headmatter, ...pick(before, kept), ...(addons && { addons }) }
  const document = headmatterOf(previous.head)
  for (const key of Object.keys(before)) if (!(key in merged)) document.delete(key)
  for (const [key, value] of Object.entries(merged)) {
    if (JSON.stringify(value) !== JSON.stringify(before[key])) document.set(key, document.createNode(value))
  }
  return document
}

/** The first slide's frontmatter without the slide's own keys. */
export function headmatterOf(head: Document): Document {
  const document = head.clone() as Document
  for (const key of Object.keys(splitHeadmatter(document.toJSON() as Keys).own)) document.delete(key)
  return document
}

/** Keys that follow from the plan: the new plan's value holds. */
const PLANNED = new Set(['addons', 'article', 'lang', 'minutes', 'portrait', 'generated'])

function isByHand(key: string, previous: ParsedDeck, next: ParsedDeck): boolean {
  const before = previous.headmatter
  if (PLANNED.has(key)) return false
  if (key === 'title') return hasOwnTitle(previous) && !hasOwnTitle(next)
  if (key === 'duration') return before.duration !== `${String(before.minutes)}min`
  if (key === 'theme') return before.theme !== 'default'
  if (key in CONSTANTS) {
    return JSON.stringify(before[key]) !== JSON.stringify(CONSTANTS[key as keyof typeof CONSTANTS])
  }
  return !(key in next.headmatter)
}

/** Whether the deck's title is another than the headline of its cover. */
function hasOwnTitle({ headmatter, slides }: ParsedDeck): boolean {
  const cover = slides.find(({ kind }) => kind === 'cover')
  const headline = cover?.texts.find(({ role }) => role === 'headline')?.text
  return typeof headmatter.title === 'string' && readWords(headmatter.title) !== headline
}

/** Addons that were added by hand after (or without) this package's own; nothing where there are none. */
function mergeAddons(before: unknown, after: unknown): unknown[] | undefined {
  const old: unknown[] = Array.isArray(before) ? before : []
  const own: unknown[] = Array.isArray(after) ? after : []
  const names = own.map((addon) => basename(String(addon)))
  const byHand = old.filter((addon) => !own.includes(addon) && !names.includes(basename(String(addon))))
  return byHand.length ? [...own, ...byHand] : undefined
}

function hasComments(document: Document): boolean {
  return /^\s*#/m.test(document.toString())
}

function pick(keys: Keys, names: string[]): Keys {
  return Object.fromEntries(names.map((name) => [name, keys[name]]))
}
