import { fitAbout } from './fit-about.ts'
import { fitActivities } from './fit-activities.ts'
import { fitCards } from './fit-cards.ts'
import { fitClosing } from './fit-closing.ts'
import { fitCode } from './fit-code.ts'
import { fitContrast } from './fit-contrast.ts'
import { fitCover } from './fit-cover.ts'
import { fitLocator } from './fit-locator.ts'
import { fitNumber } from './fit-number.ts'
import { fitOverview } from './fit-overview.ts'
import { fitPassage } from './fit-passage.ts'
import { fitPlain } from './fit-plain.ts'
import { fitPoints } from './fit-points.ts'
import { fitQuotation } from './fit-quotation.ts'
import { fitSplit } from './fit-split.ts'
import { fitStatement } from './fit-statement.ts'
import { fitTable } from './fit-table.ts'
import type { Fit } from './fit.ts'
import { slideText, type SlideText } from './slide-text.ts'
import type { Slide } from '../types/index.ts'

/**
 * How a layout sets its texts, the largest step that fits; `undefined` where even the smallest is too large, so
 * that the content must be split or shortened.
 */
export function fitLayout(text: SlideText): Fit | undefined {
  const fit = setLayout(text)
  return fit.fits ? fit : undefined
}

/** The same for a planned slide. */
export function fitSlide(slide: Slide): Fit | undefined {
  return fitLayout(slideText(slide))
}

/** How a layout sets its texts, whether they fit or not: what the layouts themselves call. */
export function setLayout(text: SlideText): Fit {
  switch (text.kind) {
    case 'cover':
      return fitCover(text.headline, text)
    case 'overview':
      return fitOverview(text.headline, text.chapters)
    case 'points':
      return fitPoints(text.headline, text.points)
    case 'cards':
      return fitCards(text.headline, text.points)
    case 'activities':
      return fitActivities(text.headline, text.points)
    case 'closing':
      return fitClosing(text.headline, text.points)
    case 'about':
      return fitAbout(text.headline, text.points)
    case 'statement':
      return fitStatement(text.headline)
    case 'contrast':
      return fitContrast(text.headline, text.sides)
    case 'split':
      return fitSplit(text.headline, text.points, text.figureTitle)
    case 'locator':
      return fitLocator(text.headline, text.points)
    case 'number':
      return fitNumber(text.headline, text.value, text.what, text.points)
    case 'table':
      return fitTable(text.headline, text.rows, text.remark)
    case 'quotation':
      return fitQuotation(text.quotation, text.speaker)
    case 'passage':
      return fitPassage(text.passages)
    case 'picture':
      return fitPlain(text.headline, text.caption)
    case 'code':
      return fitCode(text.headline, text.code)
    default:
      return fitPlain(text.headline)
  }
}
