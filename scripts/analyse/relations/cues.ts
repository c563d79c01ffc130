/** Closed lists for relations: who acts, which verbs say nothing, which are for and against. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Verbs that state no doing. */
export const EMPTY_VERBS = set(
  'be have lack become include mean seem remain know feel think believe like involve consist contain appear look see hear say tell call name consider regard date exist stay get make do go come happen occur depend rely belong number find expect hope fear wish want differ compare face experience encounter understand recall remember reach enter cross attend portray live stand grow die sit lie keep break cost last weigh succeed',
)

/** Going somewhere is no dealing with it; bringing or leaving something to someone is. */
export const MOTION_VERBS = set(
  'depart advance march hasten leave travel return flee arrive sail walk move flock retreat go come escape',
)

/** Verbs whose object is what changes hands. */
export const GIVING_VERBS = set(
  'provide supply contribute send deliver deploy lend offer give donate grant hand pay furnish ship fly',
)

/** What partners do for an undertaking whose name the sentence leaves out. */
export const SUPPORT_VERBS = set(
  'provide contribute support fund finance supply send lend offer donate train report coordinate play give deliver assist help host pay share mediate monitor advise deploy sponsor back equip maintain run manage guard protect transport collect process visit treat teach clear build repair feed house patrol inform secure organise organize coordinate publish chair',
)

export const FOR_VERBS = set(
  'support help fund finance provide supply contribute train lend assist back protect aid donate promise advise give sponsor join found enable strengthen equip recommend appoint mediate coordinate serve defend rescue host pay',
)

export const AGAINST_VERBS = set(
  'attack fight oppose criticise criticize blame ban reject counter combat defeat neutralise neutralize disrupt accuse sue invade fine threaten sanction condemn expel dismantle weaken target arrest kill beat resist repel bomb shell seize raid besiege deny repress suppress crush quell',
)

/** Words in a section by which it is about those who support the article's subject. */
export const PARTNER_CUE =
  /\b(?:partner|collaborat|cooperat|co-operat|contribut|support|allies|alliance|donor|backer|depends? on|participa|involved|member|coalition)\w*/i

/** Nouns for what an undertaking wants. */
export const GOAL_NOUNS = set('goal aim objective purpose intent task ambition')

/** Nouns for what two have with each other. */
export const MUTUAL =
  /^(?:alliance|partnership|cooperation|co-operation|treaty|agreement|deal|peace|merger|dispute|rivalry|war|pact|ceasefire|conflict|coalition|contract|talk|negotiation|feud|friendship|marriage|collaboration|battle|clash|meeting|correspondence|competition)$/

/** The usual words for money; the signs have a tag of their own. */
export const CURRENCY =
  /^(?:dollar|pound|euro|crown|franc|mark|yen|yuan|rupee|rouble|ruble|peso|krone|krona|guilder|lira|rand|dinar|guinea|shilling|sovereign)$/
