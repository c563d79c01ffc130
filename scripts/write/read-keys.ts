// The texts that stand in a slide's frontmatter.
import type { SlideKind } from '../types/index.ts'
import type { ReadText } from './read-text.ts'
import { readWords } from './read-words.ts'
import { shownText } from './shown-text.ts'
import type { TextRole } from './text-role.ts'

type Keys = Record<string, unknown>

/** The texts before those of the body. */
export function readOpeningKeys(keys: Keys, kind: SlideKind | undefined): ReadText[] {
  const title = isUnheaded(kind) && typeof keys.title === 'string' ? readWords(keys.title) : undefined
  return [...textOf('kicker', keys.kicker), ...textOf('headline', title)]
}

/** The words take the sheet: the title is for lists of slides and for screen readers. */
const isUnheaded = (kind: SlideKind | undefined) => kind === 'quotation' || kind === 'passage'

/** The texts after those of the body, in the order in which the handlers name them. */
export function readClosingKeys(keys: Keys): ReadText[] {
  return [
    ...textOf('byline', keys.byline),
    ...textOf('notice', keys.notice),
    ...listOf(keys.events)
      .filter(isKeys)
      .flatMap(({ when, what }) => [...textOf('when', when), ...textOf('event', what)]),
    ...textOf('remark', keys.remark),
    ...textOf('caption', keys.figureTitle),
    ...(isKeys(keys.map) ? listOf(keys.map.named).filter(isKeys) : []).flatMap(({ name }) =>
      textOf('place', name),
    ),
  ]
}

function textOf(role: TextRole, value: unknown): ReadText[] {
  const text = typeof value === 'string' || typeof value === 'number' ? shownText(String(value)) : ''
  return text ? [{ role, text }] : []
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function isKeys(value: unknown): value is Keys {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
