/** How well pronouns and bare nouns are resolved, against `antecedents.json`. */
import fs from 'node:fs/promises'
import path from 'node:path'
import { classifyNoun, findAntecedent, readDiscourse } from '../analyse/antecedents/index.ts'
import { findNamed } from '../analyse/entities/index.ts'
import { repairTree } from '../analyse/clauses/repair-tree.ts'
import { addTally, formatTally } from './gold-match.ts'
import type { Analysis, Sentence } from '../types/index.ts'
import type { Discourse } from '../analyse/antecedents/index.ts'
import type { GoldFolder } from './report.ts'
import type { Tally } from './gold-match.ts'

export interface AntecedentGold {
  /** The whole sentence. */
  sentence: string
  /** The pronoun or noun as it stands. */
  word: string
  /** Which of several, from 0. */
  nth?: number
  /** The names that may be put for it; none where nothing certain can be. */
  means: string[]
  /** For a noun, whether it can be said by itself; for a pronoun `leans` where an answer is not asked for. */
  stands?: 'alone' | 'leans' | 'either'
}

interface Answer {
  name?: string
  stands?: 'alone' | 'leans'
}

type Kind = 'he, she' | 'it' | 'they' | 'nouns by name' | 'nouns alone' | 'nouns leaning'

/** A line for each kind of word: an answer is right where the gold has it, missed where the gold asks for one. */
export async function scoreAntecedents(gold: GoldFolder, listFailures: boolean): Promise<string> {
  const file = path.join(gold.path, 'antecedents.json')
  const text = await fs.readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return 'Antecedents: no gold'
  const tallies = new Map<Kind, Tally>()
  const failures: string[] = []
  const byArticle = JSON.parse(text) as Record<string, AntecedentGold[]>
  for (const [name, entries] of Object.entries(byArticle)) {
    const discourse = discourseOf(await gold.analyse(name))
    for (const entry of entries) {
      const answer = answerOf(discourse, entry)
      for (const [kind, tally] of judgeAnswer(entry, answer)) {
        tallies.set(kind, addTally(tallies.get(kind) ?? { right: 0, wrong: 0, missed: 0 }, tally))
        if (tally.right === 0)
          failures.push(
            `    ${name}: ${entry.word} → ${answer.name ?? answer.stands ?? 'nothing'}, gold ${entry.means.join(' | ') || entry.stands}: ${entry.sentence}`,
          )
      }
    }
  }
  const rows = [...tallies]
    .sort(([a], [b]) => KINDS.indexOf(a) - KINDS.indexOf(b))
    .map(([kind, tally]) => `  ${kind.padEnd(45)} ${formatTally(tally)}`)
  return [
    'Antecedents: names for pronouns and nouns',
    ...rows,
    ...(listFailures && failures.length > 0 ? ['', '  Failures', ...failures] : []),
  ].join('\n')
}

const KINDS: Kind[] = ['he, she', 'it', 'they', 'nouns by name', 'nouns alone', 'nouns leaning']

function discourseOf(analysis: Analysis): Discourse {
  const sentences = analysis.sentences.map((sentence) => ({
    ...sentence,
    tree: sentence.tree && repairTree(sentence.tree),
  }))
  const context = { ...analysis, sentences }
  return readDiscourse(context, findNamed(context, analysis.acronyms))
}

function answerOf(discourse: Discourse, { sentence: text, word, nth = 0 }: AntecedentGold): Answer {
  const sentence: Sentence | undefined = discourse.context.sentences.find((one) => one.text === text)
  const token = sentence?.tree?.tokens.filter(({ form }) => form === word)[nth]
  if (!sentence || !token) throw new Error(`no “${word}” in a sentence “${text}”`)
  if (!/^NN/.test(token.tag)) return { name: findAntecedent(discourse, sentence, token.i)?.text }
  const reference = classifyNoun(discourse, sentence, token.i)
  if (reference?.kind === 'replaceBy') return { name: reference.name.text }
  return (reference && { stands: reference.kind === 'leans' ? 'leans' : 'alone' }) || {}
}

/** Where the gold leaves it open, a right answer counts and none is missed. */
export function judgeAnswer(
  { word, means, stands }: AntecedentGold,
  { name, stands: told }: Answer,
): [Kind, Tally][] {
  const kind = kindOf(word)
  const found: [Kind, Tally][] = []
  const tell = (of: Kind, what: keyof Tally) => found.push([of, { right: 0, wrong: 0, missed: 0, [what]: 1 }])
  if (name !== undefined) tell(kind, means.some((one) => plain(one) === plain(name)) ? 'right' : 'wrong')
  else if (means.length > 0 && stands === undefined) tell(kind, 'missed')
  if (kind !== 'nouns by name' || name !== undefined) return found
  if (told === 'alone') tell('nouns alone', /^(?:alone|either)$/.test(stands ?? '') ? 'right' : 'wrong')
  else if (stands === 'alone') tell('nouns alone', 'missed')
  if (told === 'leans' && stands !== 'alone') tell('nouns leaning', stands ? 'right' : 'wrong')
  else if (stands === 'leans') tell('nouns leaning', 'missed')
  return found
}

function kindOf(word: string): Kind {
  if (/^(?:he|she|him|his|hers?)$/i.test(word)) return 'he, she'
  if (/^its?$/i.test(word)) return 'it'
  return /^(?:they|them|their)$/i.test(word) ? 'they' : 'nouns by name'
}

const plain = (text: string) => text.toLowerCase().replace(/^(?:the|an?) |[’']s?$/g, '')
