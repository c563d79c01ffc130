import { isOver, reach, TOLERANCE } from './box.ts'
import { figureRules } from './figure-rules.ts'
import type { Finding } from './finding.ts'
import type { MeasuredFigure, MeasuredSlide, MeasuredText } from './measured-slide.ts'
import { textRules } from './text-rules.ts'

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
    ...slide.figures.flatMap(firstFinding),
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
    .filter(({ by }) => by > TOLERANCE)
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

function reportOverfull({ element, by }: MeasuredSlide['overfull'][number]): Finding {
  return {
    rule: 'box-overflow',
    element,
    text: `Its content is ${Math.round(by)} px larger than its box. Shorten it, or split the slide.`,
  }
}

function firstFinding(figure: MeasuredFigure): Finding[] {
  for (const rule of figureRules) {
    const finding = rule(figure)
    if (finding) return [finding]
  }
  return []
}

function reportMissingPicture(address: string): Finding {
  return {
    rule: 'picture-missing',
    element: `img “${address.slice(0, 80)}”`,
    text: 'The picture did not load. Put the file where the deck says, or take the picture out.',
  }
}
