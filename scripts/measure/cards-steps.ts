import type { Step } from './fit.ts'
import { sans, serif, type TextStyle } from './text-style.ts'

export interface CardsStep {
  step: Step
  lead: TextStyle
  text: TextStyle
  item: TextStyle
  fill: number
  /** Most lines of a title. */
  leadLines: number
  /** Most lines of a text. */
  textLines: number
}

export interface RowsStep extends CardsStep {
  /** Numbers of cards that it serves. */
  counts: number[]
  /** Grid columns of the titles. */
  leadColumns: number
}

/** Little is set as rows, its titles large; so are five, which leave a hole in a grid. */
export const ROWS: RowsStep[] = [
  {
    step: 'xl',
    lead: serif(42, 50),
    text: sans(28, 36),
    item: sans(22, 29),
    fill: 0.8,
    leadLines: 1,
    counts: [1, 2, 3, 4],
    leadColumns: 5,
    textLines: 1,
  },
  {
    step: 'l',
    lead: serif(28, 34),
    text: sans(24, 30),
    item: sans(20, 26),
    fill: 0.92,
    leadLines: 1,
    counts: [5],
    leadColumns: 4,
    textLines: 1,
  },
  {
    step: 'm',
    lead: serif(24, 28),
    text: sans(21, 26),
    item: sans(18, 23),
    fill: 1,
    leadLines: 2,
    counts: [5],
    leadColumns: 4,
    textLines: 2,
  },
]
/** One row of cards: narrow columns, and all the field's height. */
export const COLUMNS: [CardsStep, ...CardsStep[]] = [
  cards('xl', serif(38, 44), sans(36, 45), sans(26, 33), 0.9, 2, 5),
  cards('xl', serif(33, 39), sans(30, 38), sans(24, 31), 0.92, 2, 7),
  cards('l', serif(29, 34), sans(27, 34), sans(22, 29), 0.95, 3, 7),
  cards('l', serif(27, 32), sans(25, 32), sans(21, 28), 0.97, 3, 8),
  cards('m', serif(25, 30), sans(22, 28), sans(19, 25), 1, 3, 7),
  cards('s', serif(22, 26), sans(20, 25), sans(18, 23), 1, 3, 6),
]
/** Two rows of cards. */
export const CELLS: [CardsStep, ...CardsStep[]] = [
  cards('xl', serif(31, 36), sans(28, 36), sans(22, 29), 0.88, 1, 3),
  cards('l', serif(28, 33), sans(25, 32), sans(21, 28), 0.92, 2, 4),
  cards('m', serif(26, 31), sans(23, 29), sans(20, 26), 0.98, 2, 5),
  cards('m', serif(24, 29), sans(22, 28), sans(19, 25), 1, 2, 5),
  cards('s', serif(22, 26), sans(20, 25), sans(18, 23), 1, 2, 5),
]

function cards(
  step: Step,
  lead: TextStyle,
  text: TextStyle,
  item: TextStyle,
  fill: number,
  leadLines: number,
  textLines: number,
): CardsStep {
  return { step, lead, text, item, fill, leadLines, textLines }
}
