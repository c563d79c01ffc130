/** What a line takes for granted: a line on a slide has only the slide around it. */
import { childrenBy, contentWords, subtree } from '../language/index.ts'
import type { Token, Tree } from '../language/types.ts'
import type { Leaning } from '../types/index.ts'
import { NO_PERSONS, otherOwners, type Persons } from './persons-of-pronouns.ts'
import { saysLittle } from './says-little.ts'

export interface Reliance {
  /** It points at something said before it ("for comparison", "another", "this attack", a pronoun without its noun). */
  hangs: boolean
  /** It only goes on from something ("later", "also"): it can be read alone, but says that there was more. */
  goesOn: boolean
  /** Content words of nouns that "the" takes as known: "The episode is not mentioned" asks which one. */
  nouns: string[]
  /** Those of them that the line speaks of, its subject and object: they must be told before, on the same slide. */
  core: string[]
  /** Those of `core` that hardly ever stand for what nobody has told: "The decision was reversed", "approved the post". */
  resumed: string[]
  /** It only announces, or tells how long something went on: among others it may stand, alone it says nothing. */
  saysLittle: boolean
}

/**
 * @param tree The sentence that the line was cut from; without it only the words tell.
 * @param leaning Nouns of that sentence that lean on others: offsets into the tree's text.
 * @param persons Who of the article is "he" and who is "she".
 */
export function findReliance(
  text: string,
  tree?: Tree,
  leaning: readonly Leaning[] = [],
  persons: Persons = NO_PERSONS,
): Reliance {
  const kept = tree ? keptTokens(text, tree) : []
  const stillThere = leaning.filter(({ at }) =>
    kept.some(({ start, end }) => at.start < end && start < at.end),
  )
  const wordsOf = (nouns: readonly Leaning[]) =>
    nouns.flatMap(({ at }) => contentWords(tree!.text.slice(at.start, at.end)))
  const core = stillThere.filter((one) => isCore(one, kept))
  return {
    hangs:
      stillThere.some(({ isSure }) => isSure) ||
      HANGS.some((pattern) => pattern.test(text)) ||
      kept.some(
        (token) =>
          isPointer(token) ||
          (tree && lacksItsNoun(token, kept, tree, persons)) ||
          (tree && isCountAlone(token, tree)),
      ),
    goesOn: GOES_ON.some((pattern) => pattern.test(text)),
    nouns: wordsOf(stillThere),
    core: wordsOf(core),
    resumed: wordsOf(core.filter(({ at }) => TAKES_UP.test(tree!.text.slice(at.start, at.end)))),
    saysLittle: saysLittle(text, tree),
  }
}

/**
 * @param known Content words that the audience has before its eyes.
 * @param told Those that a line may have as its subject.
 */
export function relies(
  { hangs, goesOn, nouns, core, saysLittle }: Reliance,
  known: ReadonlySet<string>,
  told: ReadonlySet<string>,
): boolean {
  return (
    hangs ||
    goesOn ||
    saysLittle ||
    nouns.some((word) => !known.has(word)) ||
    core.some((word) => !told.has(word))
  )
}

/** Whether a line takes up what nobody has told. @param told What the audience has before its eyes, as in `relies`. */
export const takesUpUntold = ({ resumed }: Reliance, told: ReadonlySet<string>): boolean =>
  resumed.some((word) => !told.has(word))

/** What the line begins with, the subject or object of a main verb that it keeps, or a noun that takes up what was told. */
function isCore({ at }: Leaning, kept: Token[]): boolean {
  const own = kept.filter(({ start, end }) => at.start < end && start < at.end)
  if (RESUMES.test(own.at(-1)?.form ?? '')) return true
  const isMain = (i: number): boolean => MAIN.test(kept.find((token) => token.i === i)?.rel ?? '')
  const isArgument = ({ rel, head }: Token): boolean => /^(?:nsubj|obj)/.test(rel) && isMain(head)
  // "will pay the adviser's salary"
  const isOwner = ({ rel, head }: Token): boolean =>
    rel === 'nmod:poss' && kept.some((token) => token.i === head && isArgument(token))
  return (
    own.some((token) => isArgument(token) || isOwner(token)) ||
    own.some((token) => isCounted(token, kept, isMain)) ||
    (own[0] !== undefined &&
      // "Under the agreement …"
      (own[0].start === kept[0]?.start || (own[0].start === kept[1]?.start && kept[0]!.tag === 'IN')))
  )
}

/** Nouns that with "the" nearly always take up what was told: "The decision was reversed". */
export const RESUMES =
  /^(?:decision|injunction|ruling|verdict|attack|assault|strike|raid|deal|pact|agreement|order|ban|suspension|sentence|appeal|offer|proposal|plan|draft|matter|question|issue|dispute|incident|result|outcome|target|principle|concession|request|demand)s?$/i

/** Deeds, outcomes and thoughts that with "the" alone are those that were told: not so "the larvae", "the warships". */
const TAKES_UP =
  /^the (?:decision|injunction|ruling|verdict|attack|assault|raid|deal|pact|ban|suspension|appeal|offer|proposal|draft|matter|question|issue|dispute|incident|result|outcome|principle|concession|request|demand|work|post|situation|experiment|findings?|evaluation|recovery|defeat|victory|success|idea|claim|charge|exchange|arrangement|scheme|change|move|fine|task|remark|reply|answer|letter|advice|warning|plan|measure|quarrel|mistake|discovery|rumours?|accusations?|allegations?|criticism|objection|promise|refusal|delay|adviser|advisor|preacher|mediator|messenger|intruder|stranger|informer|attacker|assassin|culprit|suspect|measure)(?:['’]s|s)?$/i

/** "Two of the men had …" */
function isCounted({ rel, head }: Token, kept: Token[], isMain: (i: number) => boolean): boolean {
  const count = kept.find(({ i }) => i === head)
  return (
    rel === 'nmod' &&
    count !== undefined &&
    /^(?:CD|DT|JJ)$/.test(count.tag) &&
    /^nsubj/.test(count.rel) &&
    isMain(count.head)
  )
}

const MAIN = /^(?:root|conj|xcomp|ccomp)/

const HANGS = [
  /^(?:for|by|in) comparison\b/i,
  /^(?:shortly|soon|immediately) (?:after|before|afterwards),/i,
  /^(?:in|on|for|after|at) an? (?:second|third|fourth|further|similar|separate) /i,
  // "If she does not, …": what she does is told before.
  /^(?:if|unless|when|where|because|since|as) [^,]{1,40} (?:do|does|did)(?: not|n['’]t)?,/i,
  /^as with (?:all|most|any|other)\b/i,
  /^as [^,]{3,60}, so\b/i,
  /^(?:then|thus|hence|therefore|so|but|and|or|yet|still|instead|otherwise|rather|the others?)\b/i,
  /(?:\btoo|, (?:though|however|then|either))$/i,
  /(?<!\bone )\banother\b/i,
  /\bthe (?:same|former|latter|following)\b(?!.* as\b)/i,
  /(?<!\bone\b.*)\bthe (?:others?|rest)\b(?! (?:of|side|end)\b)/i,
  // "In the second, on 2 May, Kiel won"
  /\b(?:in|of|after|before|at) the (?:first|second|third|fourth|fifth|last)(?=,)/i,
  // "The victory took a little longer"
  /\b(?:a little|a bit|slightly|somewhat|much|far|even) (?:longer|shorter|more|less|fewer|earlier|later|better|worse|higher|lower|larger|smaller)$/i,
  /\bboth\b(?!.*\band\b)/i,
  /\ball (?:two|three|four|five|six)(?=$|[,.;]| and\b| but\b)/i,
  /\b(?:instead|concerned|in question)$/i,
  // It announces what another sentence says.
  /^(?:there (?:are|were) )?(?:two|three|four|five|six|several|many|various) (?:\w+ )?(?:arguments|reasons|obstacles|challenges|problems|difficulties|phases|steps|stages|ways|factors|questions|lessons)\b.{0,40}$/i,
  /\b(?:this|these)\b/i,
  /\bthose\b(?! (?:who|whose|of|in|with|that|from|to|at)\b)/i,
  /\bsuch\b(?! as\b)/i,
  /\b(?:around|by|in|on|until) the (?:morning|afternoon|evening|day|week|month|year)\b(?! (?:of|before|after|when|that)\b)/i,
]

const GOES_ON = [
  /^an? (?:second|third|fourth|fifth|further|similar) /i,
  /\b(?:also|again|as well|likewise|meanwhile|in turn|in return|afterwards|thereafter|subsequently|previously)\b(?! as\b)/i,
  /(?<!\bor )\b(?:later|earlier)\b(?! (?:than|in|on|this|that)\b)/i,
]

/** The tokens of the sentence whose words are in the line, in order. */
function keptTokens(text: string, tree: Tree): Token[] {
  const found: Token[] = []
  let at = 0
  const low = text.toLowerCase()
  for (const token of tree.tokens) {
    const index = low.indexOf(token.form.toLowerCase(), at)
    if (index < 0 || index - at > MOST_SKIPPED) continue
    found.push(token)
    at = index + token.form.length
  }
  return found
}

/** Characters of a line that may stand between two words of its sentence: spaces, and words of another form. */
const MOST_SKIPPED = 12

/** "That day", "worked there". */
function isPointer({ form, tag, rel }: Token): boolean {
  return (
    (/^that$/i.test(form) && rel === 'det' && tag === 'DT') ||
    (/^(?:there|here)$/i.test(form) && tag === 'RB')
  )
}

/** "Nearly all are in the east", "Two were saved": of what? */
function isCountAlone({ i, tag, rel, head, kids }: Token, tree: Tree): boolean {
  if (!/^nsubj/.test(rel) || head !== tree.root || !/^(?:DT|PDT|CD|JJ[RS]?)$/.test(tag)) return false
  const isCounted = tree.tokens.some((token) => token.i < i && /^of$/i.test(token.form))
  return !isCounted && !kids.some((kid) => /^(?:nmod|acl|obl)/.test(tree.tokens[kid]!.rel))
}

/** "It promised to stay", "Farmers asked for it": no noun before it that it could mean. */
function lacksItsNoun(token: Token, kept: Token[], tree: Tree, persons: Persons): boolean {
  if (!/^PRP/.test(token.tag) || /^expl/.test(token.rel)) return false
  const fits = NOUN_OF.find(([pronoun]) => pronoun.test(token.form))?.[1]
  if (!fits) return false
  const others = new Set(disjointFrom(token, tree))
  const before = kept.filter(
    ({ i, tag, form }) => i < token.i && fits.test(tag) && !TIME.test(form) && !others.has(i),
  )
  return otherOwners(token.form, before, persons)
}

/**
 * The subject of its own clause is not what a pronoun stands for that is no possessive ("The firm sold it": Chomsky's
 * principle B, 1981).
 */
function disjointFrom(token: Token, tree: Tree): number[] {
  if (token.tag === 'PRP$') return isOfAnother(token, tree) ? doersOf(token, tree) : []
  if (/self$|selves$/.test(token.form) || /^nsubj/.test(token.rel)) return []
  let verb = token
  while (verb.head >= 0 && !OWN_CLAUSE.test(verb.rel)) verb = tree.tokens[verb.head]!
  // "bells made of it": of a participle the noun is the subject.
  const noun = verb.rel === 'acl' && verb.tag !== 'VB' ? verb.head : undefined
  return [
    ...childrenBy(tree, verb.i, /^nsubj/).map(({ i }) => i),
    ...(noun === undefined ? [] : [noun]),
  ].flatMap((i) => subtree(tree, i))
}

/** "Sarr needs his support", "Janáček played at his funeral": what one has of others, or has no part in. */
function isOfAnother({ head }: Token, { tokens }: Tree): boolean {
  const noun = tokens[head]!
  const over = tokens[noun.head]?.lemma ?? ''
  return LAST.test(noun.lemma) || (GRANTED.test(noun.lemma) && noun.rel === 'obj' && WANTING.test(over))
}

const LAST = /^(?:funeral|burial|grave|obituary|deathbed)$/i
const GRANTED =
  /^(?:support|help|aid|assistance|consent|approval|permission|backing|advice|cooperation|blessing|protection)$/i
const WANTING = /^(?:need|want|seek|request|require|obtain|receive|refuse|reject|enlist)$/i

/** Who does what the clause tells, by name: "Leoš Janáček", and not "Leoš" of "Leoš’s pupils". */
function doersOf(token: Token, tree: Tree): number[] {
  let verb = token
  while (verb.head >= 0 && !OWN_CLAUSE.test(verb.rel)) verb = tree.tokens[verb.head]!
  return childrenBy(tree, verb.i, /^nsubj$/).flatMap(({ i }) => [
    i,
    ...childrenBy(tree, i, /^(?:flat|compound|nmod:desc)/).map((part) => part.i),
  ])
}

const OWN_CLAUSE = /^(?:root|advcl|ccomp|acl|csubj|parataxis|conj)/

const TIME =
  /^(?:today|yesterday|tomorrow|days?|weeks?|months?|years?|morning|evening|night|time|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/i

const NOUN_OF: [RegExp, RegExp][] = [
  [/^(?:it|its|itself)$/i, /^NNP?$/],
  [/^(?:he|him|his|she|her|hers|himself|herself)$/i, /^NNP?$/],
  [/^(?:they|them|their|theirs|themselves)$/i, /^NN/],
]
