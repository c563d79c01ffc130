/** The words by which parallel statements are known: what they are called, and how each begins. */

/** What a heading calls them. */
export const PLURAL =
  /\b(?:challenges|obstacles|difficulties|problems|risks|threats|weaknesses|limitations|drawbacks|barriers|hurdles|benefits|advantages|strengths|opportunities|reasons|causes|factors|arguments|goals|aims|objectives|priorities|principles|effects|consequences|impacts|lessons|concerns|criticisms|achievements|measures|features|functions)\b/i

/** "Three arguments are heard": how a sentence announces them. */
export const ANNOUNCING =
  /\b(?:two|three|four|five|six|several|many|numerous|various|a number of|the following) (?:\w+ )?(?:challenges|obstacles|difficulties|problems|risks|threats|limitations|barriers|benefits|advantages|reasons|causes|factors|arguments|goals|aims|objectives|priorities|principles|effects|consequences|lessons|concerns|measures|functions)\b/i

/** Words that open a further item. */
export const OPENER =
  /^(?:first|firstly|second|secondly|third|thirdly|fourth|finally|lastly|another|one|furthermore|moreover|in addition|additionally|also|besides|the (?:first|second|third|fourth|last|final|other|main|biggest|next))\b/i

/** What a sentence calls one of them, by its lemma. */
export const ITEM_NOUN =
  /^(?:challenge|obstacle|difficulty|problem|risk|threat|weakness|limitation|drawback|barrier|hurdle|benefit|advantage|strength|opportunity|reason|cause|factor|argument|goal|aim|objective|priority|principle|effect|consequence|impact|lesson|concern|criticism|achievement|measure)$/

/** "The first is the port" */
export const ORDINAL = /^(?:first|second|third|fourth|last|other|another|one)$/i
