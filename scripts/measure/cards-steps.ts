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
  {
    step: 'xl',
    lead: serif(30, 36),
    text: sans(27, 35),
    item: sans(22, 29),
    fill: 0.86,
    leadLines: 2,
    textLines: 4,
  },
  {
    step: 'l',
    lead: serif(27, 32),
    text: sans(25, 32),
    item: sans(21, 28),
    fill: 0.92,
    leadLines: 3,
    textLines: 6,
  },
  {
    step: 'm',
    lead: serif(25, 30),
    text: sans(22, 28),
    item: sans(19, 25),
    fill: 1,
    leadLines: 3,
    textLines: 6,
  },
  {
    step: 's',
    lead: serif(22, 26),
    text: sans(20, 25),
    item: sans(18, 23),
    fill: 1,
    leadLines: 3,
    textLines: 6,
  },
]
/** Two rows of cards. */
export const CELLS: [CardsStep, ...CardsStep[]] = [
  {
    step: 'l',
    lead: serif(28, 33),
    text: sans(25, 32),
    item: sans(21, 28),
    fill: 0.86,
    leadLines: 2,
    textLines: 5,
  },
  {
    step: 'm',
    lead: serif(25, 30),
    text: sans(22, 28),
    item: sans(19, 25),
    fill: 1,
    leadLines: 2,
    textLines: 5,
  },
  {
    step: 's',
    lead: serif(22, 26),
    text: sans(20, 25),
    item: sans(18, 23),
    fill: 1,
    leadLines: 2,
    textLines: 5,
  },
]
