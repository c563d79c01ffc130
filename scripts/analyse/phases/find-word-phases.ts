/** Steps told in running text: "First they … Then they … After that … Finally …". */
import { FIRST, LAST, NEXT, TEMPORAL } from './cues.ts'
import { readStep } from './read-step.ts'
import type { Context } from '../context.ts'
import type { Phase, PhaseSequence, Sentence } from '../../types/index.ts'

/** Runs of at least three sentences that begin with the words of an order, one of time among them. */
export function findWordPhases(context: Context): PhaseSequence[] {
  const found: PhaseSequence[] = []
  let run: Sentence[] = []
  const close = () => {
    const sequence = readRun(context, run)
    if (sequence) found.push(sequence)
    run = []
  }
  for (const sentence of context.sentences) {
    const last = run.at(-1)
    const near =
      last &&
      sentence.section === last.section &&
      sentence.index - last.index <= 2 &&
      sentence.block - last.block <= 1
    if (FIRST.test(sentence.text) && sentence.kind !== 'item') {
      close()
      run = [sentence]
    } else if (near && (NEXT.test(sentence.text) || LAST.test(sentence.text))) {
      run.push(sentence)
      if (LAST.test(sentence.text)) close()
    } else if (last && !near) close()
  }
  close()
  return found
}

function readRun(context: Context, run: Sentence[]): PhaseSequence | undefined {
  if (run.length < 3 || !run.some(({ text }) => TEMPORAL.test(text))) return undefined
  const phases = run.map((sentence) => readStep(context, sentence, cueOf(sentence)))
  if (phases.some((phase) => phase === undefined)) return undefined
  const section = context.sections[run[0]!.section]!
  const title = section.shortTitle ?? section.title
  return { ...(title && { title }), basis: 'words', phases: phases as Phase[], sections: [section.index] }
}

const cueOf = ({ text }: Sentence) =>
  Math.max(...[FIRST, NEXT, LAST].map((pattern) => pattern.exec(text)?.[0].length ?? 0))
