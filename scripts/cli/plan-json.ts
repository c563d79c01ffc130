import { labelText } from '../labels/label.ts'
import { slideTexts } from '../plan/slide-texts.ts'
import type { DeckPlan, Slide, Span, Words } from '../types/index.ts'
import { LineIndex } from '../read/index.ts'

/** What `build --json` prints. */
export function planToJson(plan: DeckPlan) {
  const lines = new LineIndex(plan.text)
  const place = ({ start, end }: Span) => ({ start, end, line: lines.line(start) })
  const textOf = (words: Words) => ('text' in words ? words.text : labelText(words))
  const slide = (one: Slide, i: number) => {
    const notes = one.notes.map(({ text }) => textOf(text)).join(' ')
    return {
      no: i + 1,
      id: one.id,
      kind: one.kind,
      title: textOf(one.headline),
      texts: slideTexts(one).map(({ role, text }) => ({
        role,
        text: textOf(text),
        from: 'text' in text ? text.from.map(place) : [],
      })),
      notes: { text: notes, words: notes.split(/\s+/).filter(Boolean).length, seconds: one.seconds },
    }
  }
  return {
    title: textOf(plan.title),
    language: plan.language,
    text: plan.text,
    minutes: plan.minutes,
    slides: plan.slides.map(slide),
    ledger: plan.ledger.map(({ span, line, use, slide, reason }) => ({ ...span, line, use, slide, reason })),
    messages: plan.messages,
  }
}
