import { fitHeadline } from './fit-headline.ts'
import { LOCATOR_MAP } from './fit-locator.ts'
import { splitFigureField } from './fit-split.ts'
import type { Field } from './grid.ts'

/** The field that a layout gives to its figure: top, width and height in pixels of the canvas. */
export function figureField(
  kind: 'timeline' | 'relations' | 'phases' | 'split' | 'locator',
  headline: string,
  figureTitle?: string,
): Field {
  if (kind === 'split') return splitFigureField(headline, figureTitle)
  return kind === 'locator' ? LOCATOR_MAP : fitHeadline(headline).field
}
