/** The first words of a sentence that go on from another one. */

/** Whether it says nothing, or something else, without the sentence before it: "Since then", "That day", "However". */
export const opensOnOthers = (text: string) => LEANS.test(text) || isTurn(text)

/** Whether it answers the sentence before it, but can be understood without: "However", "Thus", "For example". */
export const isTurn = (text: string) => TURNS.test(text)

/** Whether it only adds to what was said: "Furthermore, the operation seeks …", "The operation also aspires …". */
export const isContinuation = (text: string) => GOES_ON.test(text) || GOES_ON_INSIDE.test(text)

const LEANS =
  /^(?:since then|from then on|then|afterwards?|thereafter|later|soon (?:after|afterwards)|shortly (?:after|afterwards|before)|at (?:that|this|the same) (?:time|point|moment)|(?:the (?:next|following|same) |that (?:same )?)(?:day|night|morning|evening|week|month|year)|(?:a few|several|two|three|four|five|six|\d+) (?:hours|days|weeks|months|years) (?:later|earlier|after|before),?|meanwhile|in (?:that|this|these|those|such|other words|contrast|return|turn|response)|by (?:contrast|comparison|then)|such|here|the (?:former|latter|other|others|same|rest)|the (?:first|second|third|last) (?:is|was|are|were|of)|neither|both (?!.*\band\b)|(?:nearly |almost |not )?(?:some|most|many|all|none|one|two|three|several|few|each|others) (?:of (?:them|these|those|which|whom)|were|was|are|is|have|has|had|did|can|will)|in the (?:first|second|third|fourth|last),|those (?:in|on|at|from|with))(?![\p{L}\p{N}])/iu

const GOES_ON =
  /^(?:also|and|furthermore|moreover|additionally|in addition|besides|likewise|similarly|finally|lastly|ultimately|overall|in (?:sum|summary|conclusion|short)|another|an additional|a further|second(?:ly)?|third(?:ly)?|next|specifically|in particular|despite (?:this|that|these))\b/i

const GOES_ON_INSIDE = /^(?:\S+ ){1,5}(?:also|likewise|in turn)\b/i

const TURNS =
  /^(?:but|yet|however|nevertheless|nonetheless|still|instead|otherwise|so|thus|hence|therefore|consequently|accordingly|as a (?:result|consequence)|for (?:example|instance|comparison|this reason)|on the (?:other hand|contrary))\b/i
