/** Phases that are sections: under a parent that speaks of phases, announced by name, or numbered in their titles. */
import { ANNOUNCEMENT, COUNT, NO_STEP, NUMBERED_TITLE, PHASE_NOUN } from './cues.ts'
import { contentWords, isKnownAs } from '../../language/index.ts'
import { capitalise } from '../clauses/render.ts'
import { findDoings, findOrders } from './find-doings.ts'
import { isInstruction } from './is-instruction.ts'
import type { Context } from '../context.ts'
import type { Phase, PhaseSequence, Section, Sentence } from '../../types/index.ts'

/** Sections that are phases, and the one that says so. */
interface Run {
  sections: Section[]
  announced?: Section
}

export function findHeadingPhases(context: Context): PhaseSequence[] {
  const found: PhaseSequence[] = []
  const taken = new Set<number>()
  for (const rule of [byNumberedTitles, byParent, byAnnouncement, byCount, byInstructions])
    for (const run of rule(context)) {
      const { sections } = run
      if (sections.length < 2 || sections.some(({ index }) => taken.has(index))) continue
      for (const { index } of sections) taken.add(index)
      found.push(makeSequence(context, run, rule === byInstructions))
    }
  return found
}

function makeSequence(context: Context, { sections, announced }: Run, isManual: boolean): PhaseSequence {
  const { parent } = sections[0]!
  const above = parent === undefined ? announced : context.sections[parent]
  // "Contributors" may be where the phases are counted, but it does not head them.
  const heads = above && (parent !== undefined || PHASE_NOUN.test(above.title?.text ?? ''))
  const title = heads ? (above.shortTitle ?? above.title) : undefined
  const told = sections.filter(({ index }) =>
    context.sentences.some(({ section, order }) => section === index && order),
  )
  const isTold = isManual || told.length >= sections.length * MOSTLY
  return {
    ...(title && { title }),
    basis: 'headings',
    phases: sections.map((section) => makePhase(context, section, isTold)),
    sections: sections.map(({ index }) => index),
    ...(above && { announced: above.index }),
  }
}

/** Of a procedure so many sections tell what to do. */
const MOSTLY = 0.6

function makePhase(context: Context, section: Section, isTold: boolean): Phase {
  const title = section.shortTitle ?? section.title!
  const { does, aim } = isTold
    ? { does: findOrders(context, section), aim: undefined }
    : findDoings(context, section)
  const text = capitalise(title.text.replace(NUMBERED_TITLE, '')) || title.text
  return { title: { ...title, text }, does, ...(aim && { aim }), section: section.index }
}

/** Titles that count: "Phase 1: Search", "Phase 2: Rescue". */
function byNumberedTitles({ sections }: Context): Run[] {
  const runs: Section[][] = []
  let run: Section[] = []
  for (const section of sections) {
    const number = section.title && ordinalOf(section.title.text)
    if (
      number !== undefined &&
      number === run.length + 1 &&
      (run.length === 0 || run[0]!.depth === section.depth)
    )
      run.push(section)
    else if (number === 1) {
      runs.push(run)
      run = [section]
    } else if (!run.some(({ index }) => index === section.parent)) {
      runs.push(run)
      run = []
    }
  }
  return [...runs, run].filter(({ length }) => length > 1).map((own) => ({ sections: own }))
}

function ordinalOf(title: string): number | undefined {
  const [, cardinal, ordinal] = NUMBERED_TITLE.exec(title) ?? []
  if (ordinal) return 1 + 'first second third fourth fifth sixth'.split(' ').indexOf(ordinal.toLowerCase())
  const word = cardinal?.toLowerCase()
  if (!word) return undefined
  const words = 'zero one two three four five six seven eight'.split(' ')
  const roman = 'zero i ii iii iv v vi vii viii'.split(' ')
  return /^\d+$/.test(word) ? Number(word) : Math.max(words.indexOf(word), roman.indexOf(word))
}

/** A parent whose own text, or whose children's, speaks of phases. */
function byParent(context: Context): Run[] {
  return context.sections.flatMap((parent) => {
    const children = parent.children.map((index) => context.sections[index]!).filter(({ title }) => title)
    if (children.length < 2 || children.length > 8) return []
    const own = [parent.title?.text ?? '', ...sentencesOf(context, parent).map(({ text }) => text)].join(' ')
    const announced = ANNOUNCEMENT.test(own) || /\b(?:phase|stage|step)s\b/i.test(parent.title?.text ?? '')
    return announced || children.some((child) => namesItselfPhase(context, child))
      ? [{ sections: children }]
      : []
  })
}

/** "the deployment phase" under the heading "Deployment and Mobilization of Troops". */
function namesItselfPhase(context: Context, section: Section): boolean {
  const titleWords = new Set(contentWords(section.title!.text))
  return sentencesOf(context, section).some(({ text }) =>
    [...text.matchAll(/\b([\w-]+) (?:phase|stage)\b/gi)].some(([, word]) =>
      contentWords(word!).some((stem) => titleWords.has(stem)),
    ),
  )
}

/** "three stages: surveillance, escort, and handover" before sections of these titles. */
function byAnnouncement(context: Context): Run[] {
  return context.sentences.flatMap((sentence) => {
    if (!PHASE_NOUN.test(sentence.text) || !ANNOUNCEMENT.test(sentence.text)) return []
    const run: Section[] = []
    const said = contentWords(sentence.text.slice(ANNOUNCEMENT.exec(sentence.text)!.index))
    for (let i = sentence.section + 1; i < context.sections.length; i++) {
      const section = context.sections[i]!
      const words = contentWords(section.title?.text ?? '')
      if (words.length === 0 || !words.some((word) => said.includes(word))) break
      run.push(section)
    }
    const order = run.map(({ title }) =>
      Math.min(
        ...contentWords(title!.text)
          .map((word) => said.indexOf(word))
          .filter((at) => at >= 0),
      ),
    )
    return run.length >= 2 && order.every((at, k) => k === 0 || at > order[k - 1]!)
      ? [{ sections: run, announced: context.sections[sentence.section] }]
      : []
  })
}

/** "Phases of the operation", with no more than "There were three phases", before three sections: where headings have no ranks. */
function byCount(context: Context): Run[] {
  return context.sections.flatMap((section, at) => {
    const own = sentencesOf(context, section)
    if (!PHASE_NOUN.test(section.title?.text ?? '') || section.children.length > 0 || own.length > 3)
      return []
    const counted = own.map(({ text }) => COUNT.exec(text)?.[1]).find((word) => word !== undefined)
    const words = 'zero one two three four five six seven eight'.split(' ')
    const count = counted === undefined ? 0 : Number(counted) || words.indexOf(counted.toLowerCase())
    const run = context.sections.slice(at + 1, at + 1 + count)
    const fits = run.length === count && run.every(({ depth, title }) => title && depth === section.depth)
    return fits && count > 1 ? [{ sections: run, announced: section }] : []
  })
}

/**
 * Of an article that says how to do something, sections that each begin by telling what to do; of another that is made of
 * orders, those whose titles are orders themselves. Where a numbered list tells the steps, the sections about it are none.
 */
function byInstructions(context: Context): Run[] {
  if (context.blocks.some(({ ordered }) => ordered)) return []
  const isHowTo = /^how (?:to|you)\b/i.test(
    context.article.title?.text ?? context.sections[0]?.title?.text ?? '',
  )
  const runs: Section[][] = [[]]
  for (const section of context.sections) {
    const run = runs.at(-1)!
    const title = section.title?.text
    const own = sentencesOf(context, section)
    const isStep =
      title !== undefined &&
      !NO_STEP.test(title) &&
      section.children.length === 0 &&
      (run.length === 0 || run[0]!.depth === section.depth) &&
      (isHowTo
        ? /^\p{L}+ing\b/u.test(title) ||
          tellsWhatToDo(own) ||
          (isOrder(title) && own.some(({ order }) => order))
        : isOrder(title) && own.some(({ order }) => order))
    if (isStep) run.push(section)
    else if (run.length > 0) runs.push([])
  }
  return runs.filter(({ length }) => length >= 3).map((sections) => ({ sections }))
}

/** "Dig out the trench", "When the glue is dry, turn the board": one of the first two sentences is an order. */
function tellsWhatToDo(sentences: Sentence[]): boolean {
  return sentences
    .slice(0, 2)
    .some(({ text, tree, order }) => order !== undefined || isInstruction(text, tree?.tokens[0]?.tag ?? ''))
}

/** Titles such as "Empty the boat", "Cover up", "Get help"; "Support for farmers" is none. */
function isOrder(title: string): boolean {
  const [first = '', second = ''] = title.toLowerCase().split(/\s+/)
  return isKnownAs(first, 'verb') && /^\p{Ll}/u.test(second) && !PREPOSITION.test(second)
}

const PREPOSITION =
  /^(?:for|of|in|on|to|with|from|at|by|and|or|as|is|are|was|were|between|against|under|among)$/

function sentencesOf({ sentences }: Context, section: Section): Sentence[] {
  return sentences.filter((sentence) => sentence.section === section.index)
}
