/** Words by which an article orders steps. */

/** Nouns for a part of a course of action. */
export const PHASE_NOUN = /\b(?:phases?|stages?|steps?)\b/i

/** Titles that number themselves: "Phase 2: …", "Step 3", "Stage one". */
export const NUMBERED_TITLE =
  /^(?:phase|stage|step)\s+(\d{1,2}|[ivx]{1,4}|one|two|three|four|five|six|seven|eight)\b\s*[:.–—-]?\s*/i

/** "in three stages", "four phases", "the following steps": what announces a sequence. */
export const ANNOUNCEMENT =
  /\b(?:(?:two|three|four|five|six|seven|eight|\d) (?:\w+ )?(?:phases|stages|steps)|(?:following|these|several|distinct) (?:phases|stages|steps))\b/i

/** What opens a sequence told in words, what carries it on, what ends it. */
export const FIRST =
  /^(?:first|firstly|first of all|to begin(?: with)?|to start(?: with)?|initially|the first (?:step|stage|phase) (?:is|was)|in the first (?:step|stage|phase)|begin by|start by)\b,?/i
export const NEXT =
  /^(?:then|next|second|secondly|third|thirdly|fourth|after that|after this|afterwards|subsequently|following this|followed by|later|once (?:this|that) (?:is|was) done|the (?:second|third|fourth|next) (?:step|stage|phase) (?:is|was)|in the (?:second|third|fourth|next) (?:step|stage|phase))\b,?/i
export const LAST =
  /^(?:finally|lastly|last|in the (?:last|final) (?:step|stage|phase)|the (?:last|final) (?:step|stage|phase) (?:is|was))\b,?/i
/** Of the words that carry on, those of time: an argument has "second", but no "then". */
export const TEMPORAL =
  /^(?:then|next|after that|after this|afterwards|subsequently|following this|followed by|once|in the \w+ (?:phase|stage|step)|the \w+ (?:phase|stage|step))\b/i
