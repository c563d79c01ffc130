/** Steps that one sentence tells: "First sand the spots, then wipe them with a cloth, and finally paint them". */
import { isKnownAs } from '../../language/index.ts'
import { articleSpan } from '../context.ts'
import { capitalise } from '../clauses/render.ts'
import { NO_ORDER } from './read-order.ts'
import type { Context } from '../context.ts'
import type { Phase, PhaseSequence, Sentence } from '../../types/index.ts'

const TITLE_LIMIT = 92

/** Sequences of three orders, each with its word of order. */
export function findSentenceSteps(context: Context): PhaseSequence[] {
  return context.sentences.flatMap((sentence) => {
    const phases = readSteps(context, sentence)
    if (!phases) return []
    const section = context.sections[sentence.section]!
    const title = section.shortTitle ?? section.title
    return [{ ...(title && { title }), basis: 'words' as const, phases, sections: [section.index] }]
  })
}

const STEPS =
  /^first,? (?<first>[^,;:]+)[,;] (?:and )?(?:then|next),? (?<then>[^,;:]+)[,;] (?:and )?(?:finally|lastly|then),? (?<last>[^,;:]+)[.]$/i

function readSteps(context: Context, sentence: Sentence): Phase[] | undefined {
  const parts = STEPS.exec(sentence.text)?.slice(1)
  if (!parts?.every((part) => part.length <= TITLE_LIMIT && isTold(part))) return undefined
  let at = 0
  return parts.map((part): Phase => {
    const start = sentence.text.indexOf(part, at)
    at = start + part.length
    return {
      title: { text: capitalise(part), from: [articleSpan(context, sentence, start, at)] },
      does: [],
    }
  })
}

/** "Wipe them with a cloth": a verb in its base form, and what it is done to. */
function isTold(part: string): boolean {
  const [verb = '', ...rest] = part.split(' ')
  return rest.length > 0 && isKnownAs(verb, 'verb') && !NO_ORDER.test(verb)
}
