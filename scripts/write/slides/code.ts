import type { CodeSlide } from '../../types/index.ts'
import { writeFence } from '../fence.ts'
import { writeHeading } from '../heading.ts'
import { shownCode } from '../shown-text.ts'
import { textsOf, type Written } from '../written.ts'

/** A fence. */
export function writeCode({ headline, lang, code }: CodeSlide): Written {
  return {
    blocks: [writeHeading(headline), writeFence(lang, shownCode(code.text))],
    texts: [...textsOf('headline', [headline]), ...textsOf('code', [code])],
  }
}
