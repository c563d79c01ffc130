/** The words that a sentence can be made of and yet say nothing. All lower case, lemmas. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Nouns that name no thing: what is said of them alone is not news. */
export const ABSTRACT_NOUNS = set(
  'ability achievement activity advancement advantage aim approach area aspect attention attempt authority basis benefit capability case challenge change circumstance collaboration commitment complexity component concern condition conflict consideration context cooperation coordination core crisis degree detail development difficulty direction dynamic effect effectiveness efficiency effort element environment example experience extent factor feature field focus form foundation framework function future gain goal governance growth handful hurdle idea impact implementation implication importance improvement influence initiative instability interest intent issue kind level life limitation list manner matter means measure method milestone mission moment necessity need nature number objective obstacle operation opportunity option outcome outlook outset part past path peace people phase place plan point possibility potential presence present problem procedure process progress prosperity purpose question range reason region resilience resource response result role scale scope security sense series set setback shift situation solution sort stability stage state status step strategy strength success support system task term theme thing threat time tool topic transition trend type use value variety vision way whole work world year',
)

/** Subjects of which "remains", "was made" or an adjective says nothing. */
export const EMPTY_SUBJECTS = set(
  'advancement advantage attention attempt challenge change commitment complexity concern difficulty effort hurdle improvement issue need obstacle opportunity outlook problem progress question setback situation step success future',
)

/** Predicates that only say that something is there. */
export const EXISTENCE = set(
  'remain persist exist continue abound arise emerge occur happen lie await evolve vary differ make achieve take give be change',
)

/** Verbs whose object is the news, and no news where it is a challenge, a number of factors, a role. */
export const HAVING = set(
  'face encounter experience have pose present bring involve require need see undergo foresee depend confront constitute represent mark play form remain serve make influence affect impact highlight underline underscore emphasize exemplify illustrate demonstrate employ adopt',
)

/** What is done to models, plans and studies wherever there are any. */
export const DOING = set(
  'make develop do take achieve propose undertake introduce observe study conduct consider discuss use implement report hear suggest',
)

/** Praise before a noun: "a key step", "a core component". */
export const PRAISING = set(
  'vital essential crucial important critical key significant indispensable paramount imperative pivotal fundamental central instrumental invaluable integral core major primary cornerstone necessary',
)

/** Words that count without a number. */
export const VAGUE_COUNTS = set(
  'many several numerous various some much few considerable significant substantial considerable notable multiple diverse different ongoing persistent certain countless three two four five handful lot range series',
)
