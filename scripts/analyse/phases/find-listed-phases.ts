/** Stages that one sentence counts and lists: "in three stages: the roads are closed, the mines cleared, and the wells dug". */
import { readCount } from './read-count.ts'
import { articleSpan } from '../context.ts'
import { capitalise } from '../clauses/render.ts'
import type { Context } from '../context.ts'
import type { Phase, PhaseSequence, Sentence } from '../../types/index.ts'

const TITLE_LIMIT = 92

/** Lists of as many parts as the sentence says. */
export function findListedPhases(context: Context): PhaseSequence[] {
  return context.sentences.flatMap((sentence) => {
    const phases = readList(context, sentence)
    if (!phases) return []
    const section = context.sections[sentence.section]!
    const title = section.shortTitle ?? section.title
    return [{ ...(title && { title }), basis: 'words' as const, phases, sections: [section.index] }]
  })
}

function readList(context: Context, sentence: Sentence): Phase[] | undefined {
  const { text } = sentence
  const announced = readCount(text)
  if (!announced || /["“”()]/.test(text)) return undefined
  const { count, end: after } = announced
  const colon = /^\s*:\s*/.exec(text.slice(after))
  if (!colon) return undefined
  const start = after + colon[0].length
  const mark = text.indexOf(';', start) >= 0 ? /\s*;\s*/g : /\s*,\s*(?=(?!\d))/g
  const parts = splitAt(text, start, mark)
  // "closing the roads and clearing the mines": two that no comma parts.
  if (parts.length !== count || count < 2) return undefined
  const phases = parts.map(({ at, part }) => {
    const cue = /^(?:and |then |first |second |third |next |finally |lastly )*/i.exec(part)![0].length
    const title = part.slice(cue).replace(/[.;,]+$/, '')
    const from = articleSpan(context, sentence, at + cue, at + cue + title.length)
    return { title: { text: capitalise(title), from: [from] as Phase['title']['from'] }, does: [] }
  })
  return phases.every(({ title }) => title.text.length <= TITLE_LIMIT && / |\w{5}/.test(title.text))
    ? phases
    : undefined
}

function splitAt(text: string, start: number, mark: RegExp): { at: number; part: string }[] {
  const parts: { at: number; part: string }[] = []
  let at = start
  for (const match of text.slice(start).matchAll(mark)) {
    parts.push({ at, part: text.slice(at, start + match.index) })
    at = start + match.index + match[0].length
  }
  return [...parts, { at, part: text.slice(at) }]
}
