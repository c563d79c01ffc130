import type { Discourse } from './discourse.ts'
import type { Sentence } from '../../types/index.ts'
import type { Token } from '../../language/types.ts'

/** Sentences back within which what was told is what a noun names. */
const RECENT = 2

/** Endings that make a noun of a verb, with what the verb has in their place. */
const NOUN_ENDINGS: readonly [RegExp, string][] = [
  [/ization$/, 'ize'],
  [/ication$/, 'y'],
  [/(?:c)eption$/, 'ceive'],
  [/(?:ss|s)ion$/, 'd'],
  [/ision$/, 'ide'],
  [/ation$/, 'e'],
  [/ation$/, ''],
  [/ition$/, 'e'],
  [/ition$/, 'ire'],
  [/tion$/, 't'],
  [/tion$/, 'te'],
  [/sion$/, 'de'],
  [/ssion$/, 't'],
  [/osion$/, 'ode'],
  [/al$/, ''],
  [/al$/, 'e'],
  [/ial$/, 'y'],
  [/ment$/, ''],
  [/ure$/, ''],
  [/ure$/, 'e'],
  [/[ae]nce$/, ''],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/y$/, ''],
]

/** Nouns that are another word than what was done. */
const KIN: Readonly<Record<string, readonly string[]>> = {
  merger: ['merge'],
  sale: ['sell'],
  loss: ['lose'],
  death: ['die'],
  birth: ['bear'],
  victory: ['win', 'defeat'],
  defeat: ['lose', 'beat'],
  assault: ['attack', 'storm'],
  deal: ['agree'],
  accord: ['agree'],
  pact: ['agree'],
  ruling: ['rule', 'decide', 'hold'],
  killing: ['kill', 'murder', 'shoot'],
  flight: ['flee', 'fly'],
  choice: ['choose'],
  gift: ['give', 'donate'],
  speech: ['speak'],
  complaint: ['complain'],
  success: ['succeed'],
  failure: ['fail'],
  seizure: ['seize'],
  takeover: ['take', 'acquire', 'buy'],
  withdrawal: ['withdraw'],
  growth: ['grow'],
  theft: ['steal'],
  proof: ['prove'],
  pursuit: ['pursue'],
  applause: ['applaud'],
  move: ['decide', 'announce', 'introduce', 'ban', 'close', 'cut'],
  incident: ['attack', 'collide', 'crash', 'explode', 'shoot', 'seize'],
}

/** "Gunmen attacked the port. … the attack": whether the sentences just before tell, with a verb, what the noun names. */
export function wasTold({ context }: Discourse, sentence: Sentence, { lemma }: Token): boolean {
  const verbs = verbsOf(lemma.toLowerCase())
  for (let back = 1; back <= RECENT; back++) {
    const place = context.sentences[sentence.index - back]
    if (place?.section !== sentence.section) return false
    if (place.tree?.tokens.some((token) => /^VB/.test(token.tag) && verbs.has(token.lemma))) return true
  }
  return false
}

/** The verbs that a noun may be of: itself, and by its ending. */
function verbsOf(noun: string): ReadonlySet<string> {
  const ended = NOUN_ENDINGS.filter(([ending]) => ending.test(noun)).map(([ending, verb]) =>
    noun.replace(ending, verb),
  )
  return new Set([noun, ...ended, ...(KIN[noun] ?? [])])
}
