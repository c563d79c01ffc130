// Which handler writes which kind of slide: a new kind goes here.
import type { DeckPlan, Slide, SlideKind } from '../types/index.ts'
import { writeAbout } from './slides/about.ts'
import { writeClosing } from './slides/closing.ts'
import { writeCode } from './slides/code.ts'
import { writeContrast } from './slides/contrast.ts'
import { writeCover } from './slides/cover.ts'
import { writeLocator } from './slides/locator.ts'
import { writeNumber } from './slides/number.ts'
import { writeOverview } from './slides/overview.ts'
import { writePassage } from './slides/passage.ts'
import { writePhasesSlide } from './slides/phases.ts'
import { writePicture } from './slides/picture.ts'
import { writePoints } from './slides/points.ts'
import { writeQuotation } from './slides/quotation.ts'
import { writeRelations } from './slides/relations.ts'
import { writeSplit } from './slides/split.ts'
import { writeStatement } from './slides/statement.ts'
import { writeTable } from './slides/table.ts'
import { writeTimeline } from './slides/timeline.ts'
import type { Written } from './written.ts'

/** Writes slides of kind `K`. */
export type SlideWriter<K extends SlideKind> = (slide: Extract<Slide, { kind: K }>, plan: DeckPlan) => Written

const WRITERS: { [K in SlideKind]: SlideWriter<K> } = {
  cover: writeCover,
  overview: writeOverview,
  points: writePoints,
  cards: writePoints,
  activities: writePoints,
  statement: writeStatement,
  contrast: writeContrast,
  timeline: writeTimeline,
  relations: writeRelations,
  phases: writePhasesSlide,
  split: writeSplit,
  locator: writeLocator,
  number: writeNumber,
  table: writeTable,
  quotation: writeQuotation,
  passage: writePassage,
  picture: writePicture,
  code: writeCode,
  closing: writeClosing,
  about: writeAbout,
}

/** The frontmatter, body and texts of a slide. */
export function writeSlideKind(slide: Slide, plan: DeckPlan): Written {
  const write = WRITERS[slide.kind] as (slide: Slide, plan: DeckPlan) => Written
  return write(slide, plan)
}

/** Whether a layout is that of a kind of slide. */
export function isSlideKind(layout: unknown): layout is SlideKind {
  return typeof layout === 'string' && Object.hasOwn(WRITERS, layout)
}
