/** Verbs that are nouns as often: where a parse took one for a noun, the sentence is parsed with a verb that is none. */
import { loadLanguage } from '../../language/index.ts'
import type { Token, Tree } from '../../language/types.ts'

const ambiguousVerb =
  /\b(supply|supplies|support|supports|fund|funds|host|hosts|chair|chairs|aid|aids|guard|guards|patrol|patrols|back|backs|sponsor|sponsors|train|trains|report|reports|finance|finances|lead|leads|head|heads|market|markets|staff|staffs|plan|plans|build|visit|visits|police|monitor|monitors|map|maps|plant|plants|beat|beats|rule|rules|own|owns)\b(?! (?:of|for|to|in|on|with|and)\b)/

/** The tree of a text; `told` is the verb that it was told is one, by its offsets. */
export function parseWithVerbs(text: string): { tree: Tree; told?: { at: number; form: string } } {
  const plain = loadLanguage().parse(text)
  // "Germany and France support the commission": a parse without a verb took it for a noun.
  const verb = hasVerb(plain) ? nounBeforeObject(plain, text) : ambiguousVerb.exec(text)
  if (!verb) return { tree: plain }
  const form = verb[1]!
  const given = (form.endsWith('s') ? 'gives' : form === 'beat' ? 'gave' : 'give').padEnd(form.length)
  const tree = loadLanguage().parse(text.slice(0, verb.index) + given + text.slice(verb.index + form.length))
  return { tree, told: { at: verb.index, form } }
}

/** The lemma of a verb of the table. */
export function lemmaOf(form: string): string {
  return form.replace(/ies$/, 'y').replace(/s$/, '')
}

/** "The ministry chairs the pact and publishes …": a noun with an article right after it is a verb. */
function nounBeforeObject({ tokens }: Tree, text: string): RegExpExecArray | undefined {
  const all = [...text.matchAll(new RegExp(ambiguousVerb, 'g'))]
  return all.find((found) => {
    const token = tokens.find(({ start }) => start === found.index)
    const before = token && tokens[token.i - 1]
    const after = token && tokens[token.i + 1]
    if (!token || !/^NNS?$/.test(token.tag) || !before || !after) return false
    // "is sponsored by the brewery and trains pupils"
    if (/^and$/i.test(before.form) && token.tag === 'NNS') return /^(?:NNP?S?|DT|PRP\$)$/.test(after.tag)
    return /^NN/.test(before.tag) && /^(?:the|an?|its|their|his|her)$/.test(after.form)
  })
}

function hasVerb({ tokens }: { tokens: Token[] }): boolean {
  return tokens.some(({ tag }) => /^(?:VB[ZPD]|MD|VB)$/.test(tag))
}
