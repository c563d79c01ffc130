// The keys of the whole deck.
import type { DeckPlan } from '../types/index.ts'
import { escapeText } from './escape.ts'
import { writePortrait } from './portrait.ts'
import { shownText } from './shown-text.ts'

/** Options of `writeDeck`. */
export interface WriteOptions {
  /** Folder of the package with the deck's layouts and components, as Slidev is to find it. */
  addon?: string
}

/** Keys that are the same in every deck: nothing is fetched, and nothing is built that no deck needs. */
export const CONSTANTS = {
  titleTemplate: '%s',
  timer: 'countdown',
  fonts: { provider: 'none' },
  favicon: '/favicon.svg',
  colorSchema: 'auto',
  transition: 'none',
  preloadImages: false,
  monaco: false,
  twoslash: false,
  record: false,
  mcp: false,
}

/** The deck's keys, in the order in which they are written. The title is Markdown, as Slidev reads it. */
export function planHeadmatter(plan: DeckPlan, { addon }: WriteOptions): Record<string, unknown> {
  return {
    theme: 'default',
    ...(addon && { addons: [addon] }),
    title: escapeText(shownText(plan.title)),
    ...(plan.language !== 'und' && { lang: plan.language }),
    ...(plan.article && { article: plan.article }),
    minutes: plan.minutes,
    duration: `${plan.minutes}min`,
    ...CONSTANTS,
    portrait: writePortrait(plan.ledger),
    generated: plan.slides.map(({ id }) => id).join(' '),
  }
}
