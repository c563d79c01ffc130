/** Verbs that are nouns as often: where a parse took one for a noun, the sentence is parsed with a verb that is none. */
import { isKnownAs, loadLanguage } from '../../language/index.ts'
import type { Token, Tree } from '../../language/types.ts'

const ambiguousVerb =
  /\b(supply|supplies|support|supports|fund|funds|host|hosts|chair|chairs|aid|aids|guard|guards|patrol|patrols|back|backs|sponsor|sponsors|train|trains|report|reports|finance|finances|lead|leads|head|heads|market|markets|staff|staffs|plan|plans|build|visit|visits|police|monitor|monitors|map|maps|plant|plants|beat|beats|rule|rules|own|owns)\b(?! (?:of|for|to|in|on|with|and)\b)/

/** The tree of a text; `told` is the verb that it was told is one, by its offsets. */
export function parseWithVerbs(text: string): { tree: Tree; told?: { at: number; form: string } } {
  const plain = loadLanguage().parse(text)
  // "Germany and France support the commission": a parse without a verb took it for a noun.
  const listed = hasVerb(plain) ? nounBeforeObject(plain, text) : ambiguousVerb.exec(text)
  const verb = listed ? { at: listed.index, form: listed[1]! } : verbInFragment(plain)
  if (!verb) return { tree: plain }
  const { at, form } = verb
  const given = (form.endsWith('s') ? 'gives' : form === 'beat' ? 'gave' : 'give').padEnd(form.length)
  const tree = loadLanguage().parse(text.slice(0, at) + given + text.slice(at + form.length))
  return { tree, told: verb }
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

/** "The ministry forwards the letter to X": where the parse has no main verb, the word between two nouns that can be one. */
function verbInFragment({ tokens, root }: Tree): { at: number; form: string } | undefined {
  const top = tokens[root]
  if (!top || !/^NN/.test(top.tag) || top.kids.some((kid) => /^(?:cop|nsubj)/.test(tokens[kid]!.rel)))
    return undefined
  const verb = tokens.find(
    ({ i, form, tag }) =>
      i > 0 &&
      i <= top.i + 4 &&
      /^(?:NN|NNS|RB)$/.test(tag) &&
      /^\p{Ll}+$/u.test(form) &&
      isKnownAs(lemmaOf(form), 'verb') &&
      /^NN/.test(tokens[i - 1]!.tag) &&
      // "Police arrest the minister", "A bank forwards the letter": in number as the subject.
      (tokens[i - 1]!.tag === 'NNS' || /^police$/i.test(tokens[i - 1]!.form)) !== form.endsWith('s') &&
      /^(?:DT|PRP\$|NNP|NNPS|CD)$/.test(tokens[i + 1]?.tag ?? '') &&
      !tokens.slice(0, i).some((token) => /^(?:VB[ZPD]|MD|IN)$/.test(token.tag)),
  )
  return verb && { at: verb.start, form: verb.form }
}

function hasVerb({ tokens }: { tokens: Token[] }): boolean {
  return tokens.some(({ tag }) => /^(?:VB[ZPD]|MD|VB)$/.test(tag))
}
