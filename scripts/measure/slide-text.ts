import type { PlannedPoint, Slide, Words } from '../types/index.ts'
import { labelText } from '../labels/label.ts'
import { passageLines, type PassageLine } from './passage-lines.ts'

/** A point as plain strings. */
export interface PointText {
  lead?: string
  text: string
  items?: string[]
}

/** The texts of a slide that its layout sets: all that decides whether the slide fits. */
export type SlideText =
  | { kind: 'cover'; headline: string; standfirst?: string; byline?: string; notice?: string }
  | { kind: 'overview'; headline: string; chapters: { title: string; gist?: string }[] }
  | { kind: 'points' | 'cards' | 'activities' | 'closing' | 'about'; headline: string; points: PointText[] }
  | { kind: 'statement'; headline: string }
  | { kind: 'contrast'; headline: string; sides: { title: string; points: PointText[] }[] }
  | { kind: 'timeline' | 'relations' | 'phases' | 'default'; headline: string }
  | { kind: 'split'; headline: string; points: PointText[]; figureTitle?: string }
  | { kind: 'locator'; headline: string; points: PointText[] }
  | { kind: 'number'; headline: string; value: string; what: string; points: PointText[] }
  | { kind: 'table'; headline: string; rows: string[][]; remark?: string }
  | { kind: 'quotation'; headline: string; quotation: string; speaker?: string }
  | { kind: 'passage'; headline: string; passages: PassageLine[][] }
  | { kind: 'picture'; headline: string; caption?: string }
  | { kind: 'code'; headline: string; code: string }

/** The texts of a planned slide. */
export function slideText(slide: Slide): SlideText {
  const headline = wordsText(slide.headline)
  switch (slide.kind) {
    case 'cover': {
      const byline = slide.byline?.map((part) => part.text).join(', ')
      const notice = slide.notice && wordsText(slide.notice)
      return { kind: slide.kind, headline, standfirst: slide.standfirst?.text, byline, notice }
    }
    case 'overview': {
      const chapters = slide.chapters.map(({ title, gist }) => ({
        title: wordsText(title),
        gist: gist?.text,
      }))
      return { kind: slide.kind, headline, chapters }
    }
    case 'about': {
      const points = slide.rows.map(({ title, text }) => ({
        lead: wordsText(title),
        text: text.map(wordsText).join('; '),
      }))
      return { kind: slide.kind, headline, points }
    }
    case 'contrast': {
      const sides = slide.sides.map(({ title, points }) => ({
        title: wordsText(title),
        points: points.map(pointText),
      }))
      return { kind: slide.kind, headline, sides }
    }
    case 'points':
    case 'cards':
    case 'activities':
    case 'closing':
    case 'locator':
      return { kind: slide.kind, headline, points: slide.points.map(pointText) }
    case 'split': {
      const figureTitle = slide.figureTitle && wordsText(slide.figureTitle)
      return { kind: slide.kind, headline, points: slide.points.map(pointText), figureTitle }
    }
    case 'number': {
      const points = slide.points.map(pointText)
      return { kind: slide.kind, headline, value: slide.value.text, what: slide.what.text, points }
    }
    case 'table': {
      const rows = slide.rows.map((row) => row.map((cell) => cell.text))
      return { kind: slide.kind, headline, rows, remark: slide.remark && wordsText(slide.remark) }
    }
    case 'quotation':
      return {
        kind: slide.kind,
        headline,
        quotation: slide.quotation.text,
        speaker: slide.speaker?.text,
      }
    case 'passage':
      return { kind: slide.kind, headline, passages: slide.passages.map(passageLines) }
    case 'picture':
      return { kind: slide.kind, headline, caption: slide.caption?.text }
    case 'code':
      return { kind: slide.kind, headline, code: slide.code.text }
    default:
      return { kind: slide.kind, headline }
  }
}

function pointText({ lead, text, items }: PlannedPoint): PointText {
  return { lead: lead?.text, text: text.text, items: items?.map((item) => item.text) }
}

function wordsText(words: Words): string {
  return 'label' in words ? labelText(words) : words.text
}
