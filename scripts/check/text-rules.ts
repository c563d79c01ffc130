import { isOver, TOLERANCE } from './box.ts'
import type { Finding } from './finding.ts'
import type { MeasuredSlide, MeasuredText } from './measured-slide.ts'

/** Looks at one text by itself. */
type TextRule = (text: MeasuredText, slide: MeasuredSlide) => Finding | undefined

/** Smallest sizes of letters on a canvas 980 wide. */
const leastSize = { footer: 12, index: 10, text: 14 }

/** What can be wrong with a text; each that applies is told. */
export const textRules: TextRule[] = [
  function isOverFooter(text, { footer }) {
    if (!footer || text.inFooter || !text.lines.some((line) => isOver(line, footer))) return undefined
    return {
      rule: 'text-over-footer',
      element: text.element,
      text: 'It lies over the foot of the slide. Shorten the slide’s text, or split the slide.',
    }
  },
  function isClipped(text) {
    const by = Math.round(text.clipped)
    if (by <= TOLERANCE) return undefined
    return {
      rule: 'text-clipped',
      element: text.element,
      text: `${by} px of it are cut off by its box. Shorten it, or give it more room.`,
    }
  },
  function isBeyondFrame(text) {
    const by = Math.round(text.beyondFrame)
    if (by <= TOLERANCE) return undefined
    return {
      rule: 'text-beyond-frame',
      element: text.element,
      text: `It reaches ${by} px out of the frame that it stands in. Shorten it, or break the line.`,
    }
  },
  function isTiny(text) {
    const least = text.inFooter ? leastSize.footer : text.isIndex ? leastSize.index : leastSize.text
    // Scaled sizes are seldom whole.
    if (text.fontSize >= least - 0.1) return undefined
    const size = Math.round(text.fontSize * 10) / 10
    return {
      rule: 'text-too-small',
      element: text.element,
      text: `Its letters are ${size} px high on a slide 980 px wide; ${least} px is the least. Leave words out, or make them larger.`,
    }
  },
  function hasUnknownSign({ element, unknownSigns }) {
    if (unknownSigns === '') return undefined
    return {
      rule: 'sign-missing',
      element,
      text: `No font here has a sign for ${unknownSigns} : a box stands in its place. Leave it out, or install a font.`,
    }
  },
  function isPale(text) {
    const isLarge = text.fontSize >= 24 || (text.isBold && text.fontSize >= 18.66)
    const least = isLarge ? 3 : 4.5
    if (text.contrast === undefined || text.contrast >= least - 0.005) return undefined
    return {
      rule: 'contrast',
      element: text.element,
      text: `Its contrast with what lies behind it is ${text.contrast.toFixed(2)}; ${least} is the least (WCAG AA). Change one of the two colours.`,
    }
  },
]
