import type { QuotationSlide } from '../../types/index.ts'
import { escapeInline, escapeText } from '../escape.ts'
import { shownText } from '../shown-text.ts'
import { textsOf, type Written } from '../written.ts'

/** The quotation and who said it; the headline is the slide's title alone, for lists of slides. */
export function writeQuotation({ headline, quotation, speaker }: QuotationSlide): Written {
  return {
    keys: { title: escapeText(shownText(headline)) },
    blocks: [`> ${escapeText(shownText(quotation))}`, speaker ? `— ${escapeInline(shownText(speaker))}` : ''],
    texts: [
      ...textsOf('headline', [headline]),
      ...textsOf('quote', [quotation]),
      ...textsOf('speaker', [speaker]),
    ],
  }
}
