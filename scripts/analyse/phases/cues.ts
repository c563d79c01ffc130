/** Words by which an article orders steps. */

/** Nouns for a part of a course of action. */
export const PHASE_NOUN = /\b(?:phases?|stages?|steps?)\b/i

/** Titles that number themselves: "Phase 2: …", "Step 3", "Stage one", "Second phase: …". */
export const NUMBERED_TITLE =
  /^(?:(?:phase|stage|step)\s+(\d{1,2}|[ivx]{1,4}|one|two|three|four|five|six|seven|eight)\b|(?:the )?(first|second|third|fourth|fifth|sixth) (?:phase|stage|step)\b)\s*[:.–—-]?\s*/i

/** "in three stages", "four phases", "the following steps": what announces a sequence. */
export const ANNOUNCEMENT =
  /\b(?:(?:two|three|four|five|six|seven|eight|\d) (?:\w+ )?(?:phases|stages|steps)|(?:following|these|several|distinct) (?:phases|stages|steps))\b/i

/** How many parts an announcement counts: "three phases" → "three". */
export const COUNT = /\b(two|three|four|five|six|seven|eight|\d) (?:\w+ )?(?:phases|stages|steps)\b/i

/** Titles of a manual's sections that are no step of the work. */
export const NO_STEP =
  /^(?:introduction|overview|background|before|after|afterwards|tips?|notes?|hints|materials?|tools?|equipment|ingredients|requirements|prerequisites|what you(?:'ll| will)? need|you need|troubleshooting|common|mistakes|faq|questions|care|maintenance|storage|storing|safety|costs?|conclusion|summary|further|references|see also|sources|credits|why|when|variations?|alternatives?)\b/i

/** What opens a sequence told in words, what carries it on, what ends it. */
export const FIRST =
  /^(?:first|firstly|first of all|to begin(?: with)?|to start(?: with)?|initially|(?:(?:in|during) )?the first (?:step|stage|phase)(?: (?:is|was))?|begin by|start by)\b,?/i
export const NEXT =
  /^(?:then|next|second|secondly|third|thirdly|fourth|after that|after this|afterwards|subsequently|following this|followed by|later|once (?:this|that) (?:is|was) done|(?:(?:in|during) )?the (?:second|third|fourth|fifth|next) (?:step|stage|phase)(?: (?:is|was))?)\b,?/i
export const LAST =
  /^(?:finally|lastly|last|(?:(?:in|during) )?the (?:last|final) (?:step|stage|phase)(?: (?:is|was))?)\b,?/i
/** Of the words that carry on, those of time: an argument has "second", but no "then". */
export const TEMPORAL =
  /^(?:then|next|after that|after this|afterwards|subsequently|following this|followed by|once|(?:in|during) the \w+ (?:phase|stage|step)|the \w+ (?:phase|stage|step))\b/i

/** "The first phase [involves] clearing the mines": verbs that lead to what is done in it. */
export const CONTAINS =
  /^(?:,|(?:will |would |was to |is to )?(?:involves?|involved|consists? of|consisted of|comprises?|comprised|is|was|be|covers?|covered|focus(?:es|ed)? on)\b)\s*/i

/** A word of order within a sentence: "Bacteria were first cultured", "are then dried". */
export const INNER = /^[^,;:]* (first|then|next|afterwards|subsequently|finally|lastly|last) [^,;:]/i

const RANKS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']

/** Characters of the words that give a sentence its rank among `count` steps; undefined where it has not that rank. */
export function ordinalCue(text: string, rank: number, count: number): number | undefined {
  const names = rank === count ? `${RANKS[rank - 1]}|last|final` : RANKS[rank - 1]
  const bare = `(?:${names})(?:ly)?,`
  const named = `(?:(?:in|during|under) )?the (?:${names})(?: (?:phase|stage|step)\\b)?,?`
  return new RegExp(`^(?:${bare}|${named})(?= )`, 'i').exec(text)?.[0].length
}
