/** The closed lists of English that condensing goes by. All lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Adverbs and phrases that tie a sentence to the one before and say nothing of their own. */
export const DISCOURSE =
  /^(furthermore|further|moreover|however|overall|ultimately|additionally|finally|consequently|therefore|thus|hence|meanwhile|indeed|besides|also|likewise|similarly|nevertheless|nonetheless|instead|accordingly|first|second|third|firstly|secondly|thirdly|lastly|specifically|notably|importantly|fortunately|unfortunately|interestingly|surprisingly|conversely|in addition|as a result|as a consequence|for example|for instance|in contrast|by contrast|in fact|in particular|on the other hand|on the one hand|in conclusion|in summary|in short|in sum|of course|at the same time|as such|in turn|in other words|after all|that said|to be sure|naturally|clearly|obviously|again|so|now|well|then|still|yet)$/

/** Negation: may never be lost. */
export const NEGATIONS = set(
  "not n't n’t never no none nobody nothing nowhere neither nor cannot without hardly scarcely barely rarely seldom unlikely unable despite except unless lack lacks lacked lacking",
)

/** Modal verbs; all but "do" change how far a claim goes. */
export const MODALS = set("may might could would should can must shall will ca wo 'll ’ll 'd ’d")

/** Adverbs and quantifiers that limit the word after them. */
export const LIMITERS = set(
  'almost nearly about approximately roughly around only just merely mostly mainly largely partly partially primarily possibly perhaps probably likely allegedly reportedly supposedly apparently seemingly potentially usually generally typically often sometimes occasionally normally virtually practically arguably theoretically up least most more less fewer over under some few several many half part too enough even presumably ostensibly nominally',
)

/** Adverbs by which the speaker weighs the whole claim. */
export const CLAIM_HEDGES = set(
  'possibly perhaps probably likely allegedly reportedly supposedly apparently seemingly potentially presumably ostensibly arguably maybe',
)

/** Verbs that make what follows "to" an intention or a guess. */
export const INTENTION = set(
  'aim seek intend plan try attempt hope want wish expect strive aspire propose promise threaten struggle fail refuse decline appear seem tend claim pretend vow pledge agree decide offer need ask order urge design mean suppose schedule project set likely unlikely able unable willing ready due',
)

/** Verbs of saying and believing: what they report is someone's word. */
export const REPORTING = set(
  'say tell claim argue believe suggest warn allege estimate expect predict hope fear think report assert maintain insist contend state add admit deny doubt feel propose recommend speculate suspect assume consider explain declare remark comment complain write describe call accuse',
)

/** Subordinators that set a condition or a time without which the claim does not hold. */
export const CONDITIONS = set('if unless when until once provided whenever as while whether without except')

export const PRONOUNS = set(
  'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs this that these those such one ones here there who whom whose which himself herself itself themselves another other others both former latter',
)

/** Words that may not end a point. */
export const OPEN_ENDS = set(
  'a an the of to and or but in on at by with for from into onto upon than as if that which who whose whom when where while because although though is are was were be been being has have had do does did can could may might must shall should will would its their his her my our your not no nor very more most such including like via per between among amid toward towards without within against about due according rather so up',
)

/** Adjectives that praise and state nothing. */
export const PRAISE = set(
  'vital essential crucial important critical key necessary significant indispensable paramount imperative pivotal fundamental central instrumental invaluable clear evident obvious apparent unique special interesting remarkable noteworthy',
)

/** Nouns that name a text or its parts. */
export const META = set(
  'article section chapter report essay post blog paragraph figure table paper summary overview',
)

/** Words without content, for counting what a point says. */
export const FUNCTION_WORDS = set(
  "a an the of in on at to for with by from and or but nor is are was were be been being am has have had having do does did will would can could may might must shall should this that these those it its they their them he his him she her hers we our us you your i my me as which who whom whose where when while than then also not no so such into onto over under between among through during after before until since because if though although very more most other some any each all both own same there here about up down out off only just n't 's ’s n’t too even however upon within without against per via",
)

/** Prepositions and conjunctions that a phrase begins with which can stand elsewhere in its sentence. */
export const MOVABLE = set(
  'in on at by after before since until during from for to with through across under over among between within because as when while if although once despite following beyond throughout',
)

/** Verbs after which a clause is someone's word even without "that". */
export const CLAIMING = set(
  'say claim argue believe warn allege think suggest predict estimate insist contend assert maintain fear speculate',
)

/** Words that begin a clause of its own: what stands before them does not reach past them. */
export const CLAUSE_STARTS = set(
  'which who whom whose where that because although though while whereas but since so',
)
