import type { Fault } from './fault.ts'
import type { Box, MeasuredFigure, MeasuredSlide, MeasuredText } from './measured-slide.ts'

/** What a rule finds: where, what, and what to do. */
export type Finding = Pick<Fault, 'rule' | 'element' | 'text'>

/** Looks at one text by itself. */
type TextRule = (text: MeasuredText, slide: MeasuredSlide) => Finding | undefined
type FigureRule = (figure: MeasuredFigure) => Finding | undefined

/** Pixels that are too few to be seen. */
const tolerance = 2
/** Smallest sizes of letters on a canvas 980 wide. */
const leastSize = { footer: 12, index: 10, text: 14 }

/** All that can be said from the measures of a slide, in the order in which it is told. */
export function findFaults(slide: MeasuredSlide): Finding[] {
  const outside = findOutside(slide)
  const single = slide.texts.flatMap((text) => textRules.flatMap((rule) => rule(text, slide) ?? []))
  const isTold = outside.length > 0 || single.some(({ rule }) => rule === 'text-clipped')
  return [
    ...(isEmpty(slide) ? [emptySlide] : []),
    ...outside,
    ...single,
    ...findOverlaps(slide.texts),
    // Its words were told of already, one by one.
    ...(isTold ? [] : slide.overfull.map(reportOverfull)),
    ...slide.figures.flatMap((figure) => firstOf(figureRules, figure)),
    // What lies on another host is told of as such.
    ...slide.missingPictures.filter((address) => !/^https?:/.test(address)).map(reportMissingPicture),
  ]
}

/** What a slide looks like when one of its parts fails. */
function isEmpty({ texts, figures, missingPictures, hasPicture }: MeasuredSlide): boolean {
  return (
    !hasPicture && figures.length + missingPictures.length === 0 && texts.every(({ inFooter }) => inFooter)
  )
}

const emptySlide: Finding = {
  rule: 'slide-empty',
  text: 'Nothing stands on the slide. Look for what the browser reports, or take the slide out.',
}

/** The text that reaches furthest out of the slide stands for all that do. */
function findOutside({ texts, width, height }: MeasuredSlide): Finding[] {
  const reaching = texts
    .map((text) => ({ text, by: Math.round(reach(text.box, { x: 0, y: 0, width, height })) }))
    .filter(({ by }) => by > tolerance)
    .sort((one, other) => other.by - one.by)
  const [furthest] = reaching
  if (!furthest) return []
  const count = reaching.length === 1 ? '' : `, and ${reaching.length - 1} more with it`
  return [
    {
      rule: 'text-outside-slide',
      element: furthest.text.element,
      text: `It reaches ${furthest.by} px out of the slide${count}. Shorten the slide’s text, or split the slide.`,
    },
  ]
}

const textRules: TextRule[] = [
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
    if (by <= tolerance) return undefined
    return {
      rule: 'text-clipped',
      element: text.element,
      text: `${by} px of it are cut off by its box. Shorten it, or give it more room.`,
    }
  },
  function isBeyondFrame(text) {
    const by = Math.round(text.beyondFrame)
    if (by <= tolerance) return undefined
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

const figureRules: FigureRule[] = [
  function isBroken({ element, error }) {
    if (error === undefined) return undefined
    return {
      rule: 'diagram-error',
      element,
      text: `The diagram’s source is not understood: ${error.replace(/\s+/g, ' ')}. Mend it in the deck.`,
    }
  },
  function isMissing({ element, drawn }) {
    if (drawn && drawn.width * drawn.height > 16) return undefined
    return {
      rule: 'figure-missing',
      element,
      text: 'Nothing of the figure is drawn. Look at its source in the deck.',
    }
  },
  function isLost({ element, drawn, field }) {
    if (!drawn) return undefined
    const [wide, high] = [drawn.width / field.width, drawn.height / field.height]
    if (wide * high >= 0.5 || (Math.max(wide, high) >= 0.9 && wide * high >= 0.25)) return undefined
    const share = Math.round(wide * high * 100)
    return {
      rule: 'figure-small',
      element,
      text: `The figure fills ${share} % of its field. Turn its direction, or put words beside it.`,
    }
  },
]

function firstOf(rules: FigureRule[], figure: MeasuredFigure): Finding[] {
  for (const rule of rules) {
    const finding = rule(figure)
    if (finding) return [finding]
  }
  return []
}

function findOverlaps(texts: MeasuredText[]): Finding[] {
  return texts.flatMap((text, index) => {
    const other = texts.slice(index + 1).find((later) => overlaps(text, later))
    if (!other) return []
    return {
      rule: 'text-overlap',
      element: text.element,
      text: `It lies over ${other.element}. Shorten one of them, or set them apart.`,
    }
  })
}

function overlaps(one: MeasuredText, other: MeasuredText): boolean {
  return one.lines.some((line) => other.lines.some((against) => isOver(line, against)))
}

function isOver(one: Box, other: Box): boolean {
  return (
    Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > tolerance &&
    Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) > tolerance
  )
}

function reportOverfull({ element, by }: MeasuredSlide['overfull'][number]): Finding {
  return {
    rule: 'box-overflow',
    element,
    text: `Its content is ${Math.round(by)} px larger than its box. Shorten it, or split the slide.`,
  }
}

function reportMissingPicture(address: string): Finding {
  return {
    rule: 'picture-missing',
    element: `img “${address.slice(0, 80)}”`,
    text: 'The picture did not load. Put the file where the deck says, or take the picture out.',
  }
}

/** By how much a box reaches out of another. */
function reach(inner: Box, outer: Box): number {
  return Math.max(
    outer.x - inner.x,
    outer.y - inner.y,
    inner.x + inner.width - outer.x - outer.width,
    inner.y + inner.height - outer.y - outer.height,
  )
}
