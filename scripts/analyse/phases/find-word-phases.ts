/** Steps told in running text: "First they … Then they … After that … Finally …". */
import { ANNOUNCEMENT, CONTAINS, COUNT, FIRST, INNER, LAST, NEXT, TEMPORAL } from './cues.ts'
import { capitalise, renderTokens } from '../clauses/render.ts'
import { tokensSpan } from '../context.ts'
import { makeCaption } from '../clauses/write-caption.ts'
import type { Caption } from '../clauses/write-caption.ts'
import type { Context } from '../context.ts'
import type { Phase, PhaseSequence, Sentence } from '../../types/index.ts'

const TITLE_LIMIT = 60
/** For a step that cannot be said in less. */
const LONGEST_TITLE = 92

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
  return [...found, ...findAnnounced(context)]
}

/** "… in three stages. Samples were first washed. They were then dried. The rest was finally weighed.": as many as it counts. */
function findAnnounced(context: Context): PhaseSequence[] {
  return context.sentences.flatMap((sentence) => {
    const counted = ANNOUNCEMENT.test(sentence.text) ? COUNT.exec(sentence.text)?.[1] : undefined
    if (!counted) return []
    const words = 'zero one two three four five six seven eight'.split(' ')
    const count = Number(counted) || words.indexOf(counted.toLowerCase())
    const run = context.sentences.slice(sentence.index + 1, sentence.index + 1 + count)
    const fits =
      count >= 3 &&
      run.length === count &&
      run.every(({ block, text }, n) => {
        const cue = INNER.exec(text)?.[1]?.toLowerCase()
        if (block !== sentence.block || !cue) return false
        return n === 0
          ? cue === 'first'
          : n === count - 1
            ? /^(?:finally|last|lastly|then)$/.test(cue)
            : /^(?:then|next|afterwards|subsequently)$/.test(cue)
      })
    if (!fits) return []
    const phases = run.map((step) => readInner(context, step))
    if (phases.some((phase) => phase === undefined)) return []
    const section = context.sections[sentence.section]!
    const title = section.shortTitle ?? section.title
    return [
      {
        ...(title && { title }),
        basis: 'words' as const,
        phases: phases as Phase[],
        sections: [section.index],
      },
    ]
  })
}

/** The step without "first" or "then". */
function readInner(context: Context, sentence: Sentence): Phase | undefined {
  const { tree } = sentence
  if (!tree) return undefined
  const cue = INNER.exec(sentence.text)!
  const at = cue.index + cue[0].indexOf(cue[1]!)
  const drop = new Set(tree.tokens.filter(({ start }) => start === at).map(({ i }) => i))
  const title =
    makeCaption(tree, tree.root, { limit: TITLE_LIMIT, drop }) ??
    makeCaption(tree, tree.root, { limit: LONGEST_TITLE, drop })
  return title && phase(context, sentence, title)
}

function readRun(context: Context, run: Sentence[]): PhaseSequence | undefined {
  if (run.length < 3 || !run.some(({ text }) => TEMPORAL.test(text))) return undefined
  const phases = run.map((sentence) => readStep(context, sentence))
  if (phases.some((phase) => phase === undefined)) return undefined
  const section = context.sections[run[0]!.section]!
  const title = section.shortTitle ?? section.title
  return { ...(title && { title }), basis: 'words', phases: phases as Phase[], sections: [section.index] }
}

/** The step without "First"; its subject, where a pronoun, is left out. Short steps are taken as they stand. */
function readStep(context: Context, sentence: Sentence): Phase | undefined {
  const { tree, text } = sentence
  const cue = Math.max(...[FIRST, NEXT, LAST].map((pattern) => pattern.exec(text)?.[0].length ?? 0))
  const rest = /^\s*/.exec(text.slice(cue))![0].length + cue
  const end = /(?:phase|stage|step)$/i.test(text.slice(0, cue))
    ? rest + (CONTAINS.exec(text.slice(rest))?.[0].length ?? 0)
    : cue
  const tokens = (tree?.tokens ?? []).filter((token) => token.start >= end)
  const contained = end > rest
  const verb = tokens.find(({ tag, form }) => /^VB/.test(tag) || (contained && /ing$/.test(form)))
  if (
    !tree ||
    !verb ||
    (/^(?:be|have|seem|mean|come|is|are|was|has|had)$/.test(verb.lemma) &&
      !tokens.some(({ tag, i }) => i > verb.i && /^VB[NG]?$/.test(tag)))
  )
    return undefined
  if (tokens.some(({ tag }) => tag === 'EX')) return undefined
  const pronoun = tokens[0] && /^PRP$/.test(tokens[0].tag) ? 1 : 0
  const kept = tokens.slice(pronoun)
  const whole = capitalise(renderTokens(tree, new Set(kept.map(({ i }) => i)))).replace(/[.;:!]+$/, '')
  if (whole.length <= TITLE_LIMIT)
    return phase(context, sentence, { text: whole, tokens: kept.map(({ i }) => i) })
  const drop = new Set(
    tree.tokens.filter((token) => token.start < end || (pronoun && token === tokens[0])).map(({ i }) => i),
  )
  const title =
    makeCaption(tree, tree.root, { limit: TITLE_LIMIT, drop }) ??
    makeCaption(tree, tree.root, { limit: LONGEST_TITLE, drop })
  return title && phase(context, sentence, title)
}

function phase(context: Context, sentence: Sentence, { text, tokens }: Caption): Phase {
  return { title: { text, from: [tokensSpan(context, sentence, sentence.tree!, tokens)] }, does: [] }
}
