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

/**
 * "In the first phase, called deployment, the force was to …", "The third phase, transfer, will begin when …", "The second
 * phase is disarmament, which began …": the stage's own name is the title, what is said of it stands below.
 * @param cue Characters of the words of order.
 */
export function readCalledStage(context: Context, sentence: Sentence, cue: number): Phase | undefined {
  if (!/\b(?:phase|stage|step),?$/i.test(sentence.text.slice(0, cue))) return undefined
  const called = CALLED.map((pattern) => pattern.exec(sentence.text.slice(cue))).find((match) => match)
  const name = called?.groups?.name
  if (!called || !name || NO_NAME.test(name)) return undefined
  const start = cue + called[0].indexOf(name)
  const end = cue + called[0].length
  const rest = sentence.text.slice(end).replace(/[.;:]$/, '')
  const whole = readRest(context, sentence, end)
  const step = rest === '' ? undefined : (readClauseFrom(context, sentence, end) ?? whole)
  return {
    title: { text: capitalise(name), from: [articleSpan(context, sentence, start, start + name.length)] },
    does: step ? [step] : [],
  }
}

const CALLED = [
  /^,? ?(?:called|known as|named|termed|dubbed) ["“]?(?<name>[\p{L}-]+(?: [\p{L}-]+){0,3})["”]?, /u,
  /^,? (?<name>(?:the )?\p{Ll}[\p{L}-]+(?: [\p{L}-]+){0,2}), (?=(?:will|would|was|is|were|are|began|begins|started|starts|ended|ends|has|had|involves?|involved|covers?|covered|lasts?|lasted)\b)/u,
  /^,? (?:is|was|will be) (?:called |known as )?(?<name>\p{Ll}[\p{L}-]+(?: [\p{L}-]+){0,1})(?:, (?:which|when|where) |\.?$)/u,
]

/** "In the first phase, however, …", "The second phase is over", "… was a failure". */
const NO_NAME =
  /^(?:however|therefore|too|also|then|for|in|on|at|by|which|who|when|where|an?|this|that|it|they|over|still|now|not|already|yet|more|less|most|very|to|under|only|perhaps|meanwhile|finally)\b|(?:ed|ing|ly)$/i

/** What is done, as a clause of its own: "The force was to occupy six bases", without what is joined to it. */
function readClauseFrom(context: Context, sentence: Sentence, start: number): Phase['title'] | undefined {
  const { tree, text } = sentence
  const subject = tree?.tokens.find(({ rel, head }) => /^nsubj/.test(rel) && head === tree.root)
  if (!tree || !subject || subject.start < start) return undefined
  const drop = new Set(tree.tokens.filter((token) => token.start < start).map(({ i }) => i))
  const caption = [LONGEST_REST, LONGEST_TITLE]
    .map((limit) => makeCaption(tree, tree.root, { limit, drop }))
    .find((found) => found !== undefined)
  return caption && { text: caption.text, from: [articleSpan(context, sentence, start, text.length)] }
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
