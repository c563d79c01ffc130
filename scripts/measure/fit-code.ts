import { fitHeadline } from './fit-headline.ts'
import { firstFit, type Fit, type Step } from './fit.ts'
import { MEASURE } from './grid.ts'
import { measureText } from './measure-text.ts'
import type { TextStyle } from './text-style.ts'

interface CodeStep {
  step: Step
  code: TextStyle
}

const STEPS: [CodeStep, ...CodeStep[]] = [
  { step: 'xl', code: mono(32, 46) },
  { step: 'xl', code: mono(25, 37) },
  { step: 'l', code: mono(22, 33) },
  { step: 'l', code: mono(20, 30) },
  { step: 'm', code: mono(18.5, 27) },
  { step: 'm', code: mono(17, 25) },
  { step: 's', code: mono(15.5, 22) },
  { step: 's', code: mono(14, 20) },
]
export const CODE_PADDING = { block: 16, inline: 24 }

/** A listing on a panel. Lines do not wrap. */
export function fitCode(headline: string, code: string): Fit {
  const { style, fits: headlineFits, field } = fitHeadline(headline)
  const lines = code.replace(/\s+$/, '').split('\n')
  const [step, fits] = firstFit(STEPS, ({ code: text }) => {
    const width = Math.max(...lines.map((line) => measureText(line.replaceAll('\t', '  '), text)))
    return (
      width <= MEASURE - 2 * CODE_PADDING.inline &&
      lines.length * text.line + 2 * CODE_PADDING.block <= field.height
    )
  })
  return {
    step: step.step,
    fits: fits && headlineFits,
    arrangement: 'panel',
    headline: style,
    field,
    styles: { code: step.code },
    measures: { ...CODE_PADDING },
  }
}

function mono(size: number, line: number): TextStyle {
  return { family: 'mono', size, line, weight: 400 }
}
