/** The article's sentences as the planner sees them: condensed, gated, each with what it is worth. */
import type { Point } from '../condense/index.ts'
import type { PlannedPoint, Sentence, Sourced } from '../types/index.ts'
import type { Reliance } from './reliance.ts'

/** A point that passed the gate, with its source. */
export interface MatterPoint {
  point: PlannedPoint
  /** The whole point as one text. */
  text: string
  form: Point['form'] | 'whole'
  acceptable: number
  good: number
  sentence: number
  /** What it takes for granted; absent: nothing. */
  reliance?: Reliance
}

/** A sentence, and what of it may be printed. */
export interface Matter {
  sentence: Sentence
  /** Best first; empty where nothing of the sentence may be printed. */
  points: MatterPoint[]
  /** The sentence as it stands, where there are no points and it may be shown for want of others. */
  whole?: MatterPoint
  /** A whole clause that can stand as a headline. */
  headline?: { text: Sourced; good: number; acceptable: number; reliance?: Reliance }
  /** 0–1: how much the slide gains by it. */
  worth: number
  /** Why there is no point. */
  reason?: string
}
