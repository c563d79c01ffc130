import type { Finding } from './finding.ts'
import type { MeasuredFigure } from './measured-slide.ts'

type FigureRule = (figure: MeasuredFigure) => Finding | undefined

/** What can be wrong with a figure, in order: the first that applies is told. */
export const figureRules: FigureRule[] = [
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
