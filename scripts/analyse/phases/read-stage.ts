/** Steps of a form of their own: named stages, and clauses whose verb stands in front of the subject. */
import { LONGEST_TITLE, makePhase, readStep, TITLE_LIMIT } from './read-step.ts'
import { articleSpan } from '../context.ts'
import { capitalise } from '../clauses/render.ts'
import { makeCaption } from '../clauses/write-caption.ts'
import { pastOfDoing } from '../clauses/verb-form.ts'
import type { Context } from '../context.ts'
import type { OrderCue } from './cues.ts'
import type { Phase, Sentence } from '../../types/index.ts'

/** "At the committee stage it is examined line by line": the stage is the title, what is done stands below it. */
export function readNamedStage(
  context: Context,
  sentence: Sentence,
  { stage, end }: OrderCue,
): Phase | undefined {
  const step = readStep(context, sentence, end)
  const rest = readRest(context, sentence, end)
  if (!stage || !(step ?? rest)) return undefined
  const text = capitalise(sentence.text.slice(stage.start, stage.end))
  const title = {
    text,
    from: [articleSpan(context, sentence, stage.start, stage.end)] as Phase['title']['from'],
  }
  return { title, does: step ? [step.title, ...step.does] : [rest!] }
}

const LONGEST_REST = 76

/** The words behind the stage as they stand, where they are few: a verb that the parse missed is among them. */
function readRest(context: Context, sentence: Sentence, end: number): Phase['title'] | undefined {
  const start = end + /^[\s,]*/.exec(sentence.text.slice(end))![0].length
  const text = sentence.text.slice(start).replace(/[.;:]$/, '')
  if (text.length > LONGEST_REST || !/ /.test(text)) return undefined
  return { text: capitalise(text), from: [articleSpan(context, sentence, start, start + text.length)] }
}

/** "Only after that did the vaccinations begin": the subject comes first. */
export function readInverted(context: Context, sentence: Sentence, cue: number): Phase | undefined {
  const { tree } = sentence
  const own = tree?.tokens.filter(({ start }) => start >= cue) ?? []
  const auxiliary = own.find(({ form }) => form !== ',')
  const verb = auxiliary && tree?.tokens[auxiliary.head]
  if (!tree || !verb || !/^did$/i.test(auxiliary.form) || auxiliary.rel !== 'aux' || verb.i !== tree.root)
    return undefined
  const drop = new Set([...tree.tokens.filter(({ start }) => start < cue), auxiliary].map(({ i }) => i))
  const doing = `${verb.lemma.replace(/e$/, '')}ing`
  const replaced = new Map([[verb.i, pastOfDoing(verb.lemma, doing)]])
  const title = [TITLE_LIMIT, LONGEST_TITLE]
    .map((limit) => makeCaption(tree, verb.i, { limit, drop, replaced }))
    .find((caption) => caption !== undefined)
  return title && makePhase(context, sentence, title)
}
