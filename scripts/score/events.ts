import { holdsWords, tallyAgainst } from './gold-match.ts'
import { reportScore } from './report.ts'
import type { Analysis, DatedEvent } from '../types/index.ts'
import type { ArticleScore, GoldFolder } from './report.ts'

/** An event that the article dates: the date as written and in ISO 8601, and key words of what happened. */
export interface EventGold {
  when: string
  iso: string
  /** Other ISO dates that are as right. */
  isoAlso?: string[]
  until?: string
  what: string[]
  /** True, but not needed. */
  optional?: boolean
}

/** Dated events against `test/gold/events.json`; undated ones are not scored. */
export function scoreEvents(gold: GoldFolder, listFailures: boolean): Promise<string> {
  return reportScore('Events', 'events.json', gold, listFailures, judgeEvents)
}

export function judgeEvents({ events, sentences }: Analysis, gold: EventGold[]): ArticleScore {
  const fits = ({ when, what }: DatedEvent, entry: EventGold) =>
    [entry.iso, ...(entry.isoAlso ?? [])].includes(when!.iso) &&
    (!entry.until || entry.until === when!.until) &&
    holdsWords(what.text, entry.what)
  const dated = events.filter(({ when }) => when)
  const { tally, wrong, missed } = tallyAgainst(dated, gold, fits)
  return {
    tally,
    failures: [
      ...wrong.map(
        ({ when, what, sentence }) =>
          `wrong  ${when!.iso} (${when!.text.text}) ${what.text}   « ${sentences[sentence]?.text} »`,
      ),
      ...missed.map(({ when, what }) => `missed ${when} ${what.join(' ')}`),
    ],
  }
}
