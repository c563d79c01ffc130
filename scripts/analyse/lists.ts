/** Parallel statements in prose: under a heading such as "Challenges", or after "three arguments", one sentence each. */
import { capitalise, renderTokens } from './clauses/render.ts'
import { childrenBy, isVerb, subtree } from '../language/index.ts'
import { sourced } from './context.ts'
import { subjectOf } from './clauses/clause.ts'
import { trimmedPhrase } from './clauses/noun-phrase.ts'
import { writeCaption } from './clauses/write-caption.ts'
import type { Context } from './context.ts'
import type { ParallelList, Section, Sentence, Sourced } from '../types/index.ts'
import type { Token, Tree } from '../language/types.ts'

const plural =
  /\b(?:challenges|obstacles|difficulties|problems|risks|threats|weaknesses|limitations|drawbacks|barriers|hurdles|benefits|advantages|strengths|opportunities|reasons|causes|factors|arguments|goals|aims|objectives|priorities|principles|effects|consequences|impacts|lessons|concerns|criticisms|achievements|measures|features|functions)\b/i
const announcing =
  /\b(?:two|three|four|five|six|several|many|numerous|various|a number of|the following) (?:\w+ )?(?:challenges|obstacles|difficulties|problems|risks|threats|limitations|barriers|benefits|advantages|reasons|causes|factors|arguments|goals|aims|objectives|priorities|principles|effects|consequences|lessons|concerns|measures|functions)\b/i
/** Words that open a further item. */
const opener =
  /^(?:first|firstly|second|secondly|third|thirdly|fourth|finally|lastly|another|one|furthermore|moreover|in addition|additionally|also|besides|the (?:first|second|third|fourth|last|final|other|main|biggest|next))\b/i
const itemNoun =
  /^(?:challenge|obstacle|difficulty|problem|risk|threat|weakness|limitation|drawback|barrier|hurdle|benefit|advantage|strength|opportunity|reason|cause|factor|argument|goal|aim|objective|priority|principle|effect|consequence|impact|lesson|concern|criticism|achievement|measure)$/
/** "The first is the port" */
const ordinal = /^(?:first|second|third|fourth|last|other|another|one)$/i
const TEXT_LIMIT = 100
/** As long as a text may be that names examples. */
const EXAMPLES_LIMIT = 130
const NAME_LIMIT = 40

/** Lists of at least three items, by section. */
export function findLists(context: Context): ParallelList[] {
  return context.sections.flatMap((section) => {
    if (section.role === 'apparatus') return []
    const own = context.sentences.filter(
      (sentence) => sentence.section === section.index && sentence.kind === 'prose' && sentence.tree,
    )
    const list = plural.test(section.title?.text ?? '')
      ? listUnderHeading(section, own)
      : listAfterLead(section, own)
    return list && list.items.length >= 3 ? [list] : []
  })
}

/** Each paragraph's first statement, and what a word such as "Furthermore" opens; at least one of them must be marked so. */
function listUnderHeading(section: Section, sentences: Sentence[]): ParallelList | undefined {
  const first = sentences[0]
  if (!first) return undefined
  const paragraphs = new Set(sentences.map(({ block }) => block)).size
  const several = paragraphs >= 3 ? (sentence: Sentence) => sentence.inBlock === 0 : () => true
  const lead =
    announcing.test(first.text) || (plural.test(first.text) && !opener.test(first.text)) ? first : undefined
  const candidates = sentences.filter(
    (sentence) =>
      sentence !== lead &&
      (several(sentence) ||
        opener.test(sentence.text) ||
        sentence === sentences[sentences.indexOf(lead ?? sentence) + 1]),
  )
  if (!candidates.some(({ text }) => opener.test(text))) return undefined
  const items = candidates.map(readItem).filter((item) => item !== undefined)
  return { ...(lead && { lead: sourced(lead.text, lead) }), items, section: section.index }
}

/** "Three arguments are heard. First, … Second, … Finally, …" */
function listAfterLead(section: Section, sentences: Sentence[]): ParallelList | undefined {
  const at = sentences.findIndex(({ text }) => announcing.test(text))
  const lead = sentences[at]
  if (!lead) return undefined
  const items: NonNullable<ReturnType<typeof readItem>>[] = []
  for (const sentence of sentences.slice(at + 1)) {
    if (!opener.test(sentence.text)) {
      if (items.length > 0 && sentence.inBlock === 0) break
      continue
    }
    const item = readItem(sentence)
    if (!item) return undefined
    items.push(item)
  }
  return { lead: sourced(lead.text, lead), items, section: section.index }
}

type Item = ParallelList['items'][0]

function readItem(sentence: Sentence): Item | undefined {
  const tree = sentence.tree!
  const root = tree.tokens[tree.root]
  if (
    !root ||
    /\?["”]?$/.test(sentence.text) ||
    /^(?:overall|in (?:sum|summary|short|conclusion)|ultimately|taken together|to sum up)\b/i.test(
      sentence.text,
    )
  )
    return undefined
  return readNamed(sentence, tree, root) ?? readStatement(sentence, tree, root)
}

/** "One obstacle is the rugged terrain, which complicates mobility" → its name, and what it does. */
function readNamed(sentence: Sentence, tree: Tree, root: Token): Item | undefined {
  const subject = childrenBy(tree, root.i, /^nsubj/)[0]
  if (!subject || !(itemNoun.test(subject.lemma) || ordinal.test(subject.form))) return undefined
  if (root.tag === 'VB') {
    const drop = childrenBy(tree, root.i, /^(?:nsubj|cop|mark|aux|advmod)/)
      .filter(({ i }) => i < root.i)
      .flatMap(({ i }) => subtree(tree, i))
    const what = writeCaption(tree, root.i, { limit: limitOf(tree), drop: new Set(drop) })
    return what ? { text: sourced(what, sentence), sentence: sentence.index } : undefined
  }
  if (isVerb(root) || childrenBy(tree, root.i, /^cop$/).length === 0) return undefined
  const named = trimmedPhrase(tree, root.i).filter(
    (i) =>
      i > subject.i &&
      !/^(?:cop|nsubj|punct)$/.test(tree.tokens[i]!.rel) &&
      !childrenBy(tree, root.i, /^(?:ccomp|parataxis|conj|nsubj|cop)/).some((kid) =>
        subtree(tree, kid.i).includes(i),
      ),
  )
  const name = nameFrom(sentence, tree, named)
  const rest = childrenBy(tree, root.i, /^(?:acl:relcl|parataxis|ccomp|advcl)$/)[0]
  const pronoun =
    rest && childrenBy(tree, rest.i, /^nsubj/).find(({ form }) => /^(?:which|that|who)$/i.test(form))
  const text =
    rest && writeCaption(tree, rest.i, { limit: limitOf(tree), drop: new Set(pronoun ? [pronoun.i] : []) })
  if (!name) return undefined
  return text
    ? {
        name,
        text: sourced(pronoun || /^Whose\b/.test(text) ? lower(text) : text, sentence),
        sentence: sentence.index,
      }
    : { text: name, sentence: sentence.index }
}

/** "Insurgent groups exploit local grievances" → the subject, and what is said of it. */
function readStatement(sentence: Sentence, tree: Tree, root: Token): Item | undefined {
  const subject = subjectOf(tree, root.i)
  if (!subject || /^(?:PRP|DT|W)/.test(subject.tag) || ordinal.test(subject.form)) return undefined
  if (childrenBy(tree, subject.i, /^det/).some(({ form }) => /^(?:this|these|that|those|such)$/i.test(form)))
    return undefined
  const lead = tree.tokens
    .filter(
      ({ start }) =>
        start < (opener.exec(sentence.text)?.[0].length ?? 0) &&
        /^(?:first|firstly|second|secondly|third|thirdly|finally|lastly|furthermore|moreover|additionally|besides|also)/i.test(
          sentence.text,
        ),
    )
    .map(({ i }) => i)
  const whole = writeCaption(tree, root.i, { limit: limitOf(tree), drop: new Set(lead) })
  if (!whole) return undefined
  const name = nameFrom(
    sentence,
    tree,
    trimmedPhrase(tree, subject.i).filter((i) => !lead.includes(i)),
  )
  const text = writeCaption(tree, root.i, {
    limit: limitOf(tree),
    drop: new Set([...lead, ...subtree(tree, subject.i)]),
  })
  // "The commission lacks a court": the subject names no challenge.
  const bare =
    childrenBy(tree, subject.i, /./).every(({ rel }) => /^(?:det|punct|advmod)$/.test(rel)) &&
    /^NN$/.test(subject.tag)
  // "In addition, the stations break down": what sets the scene would stand between name and text.
  const scene = tree.tokens.some(
    ({ i, tag }) =>
      i < subtree(tree, subject.i)[0]! && !lead.includes(i) && /^[A-Z]/.test(tag) && tag !== 'CC',
  )
  if (name && text && !bare && !scene && !/^EX/.test(subject.tag)) {
    const full = withExamples(tree, root, subject, text)
    return { name, text: sourced(lower(full ?? text), sentence), sentence: sentence.index }
  }
  return { text: sourced(whole, sentence), sentence: sentence.index }
}

function limitOf({ text }: Tree): number {
  return /\b(?:including|such as)\b/i.test(text) ? EXAMPLES_LIMIT : TEXT_LIMIT
}

/** "External influences, including porous borders, add complexity": a short predicate says little without the examples. */
function withExamples(tree: Tree, root: Token, subject: Token, text: string): string | undefined {
  const start = tree.tokens.find(
    ({ i, form }) => i > subject.i && i < root.i && /^(?:including|such)$/i.test(form),
  )?.i
  const end = tree.tokens.findLast(({ i, form }) => i < root.i && form === ',')?.i
  if (start === undefined || end === undefined || end < start || text.split(' ').length > 4) return undefined
  const between = (from: number, to: number) =>
    new Set(tree.tokens.map(({ i }) => i).filter((i) => i >= from && i < to))
  const examples = renderTokens(tree, between(start, end))
  const limit = EXAMPLES_LIMIT - examples.length - 2
  const predicate = writeCaption(tree, root.i, { limit, drop: between(0, end + 1) })
  return predicate && `${examples}, ${lower(predicate)}`
}

function nameFrom(sentence: Sentence, tree: Tree, tokens: number[]): Sourced | undefined {
  const end = tokens.find(
    (i) =>
      /^(?:including|such)$/i.test(tree.tokens[i]!.form) ||
      (/^,$/.test(tree.tokens[i]!.form) && /^(?:including|such|like)$/i.test(tree.tokens[i + 1]?.form ?? '')),
  )
  const text = capitalise(
    renderTokens(tree, new Set(tokens.filter((i) => end === undefined || i < end))).replace(
      /^(?:the|an?(?! \w+ of\b)) /i,
      '',
    ),
  )
  return text !== '' && text.length <= NAME_LIMIT && !/\b(?:it|they|this|these)\b/i.test(text)
    ? sourced(text, sentence)
    : undefined
}

function lower(text: string): string {
  return /^\p{Lu}(?:\p{Lu}|[\p{Ll}]+ \p{Lu})/u.test(text) ? text : text[0]!.toLowerCase() + text.slice(1)
}
