/** Closed lists for relations: who acts, which verbs say nothing, which are for and against. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Nouns for people or bodies that act; specific only with a modifier or "the". */
export const ACTOR_NOUNS = set(
  'government army navy police military force troop coastguard ministry authority council committee parliament senate court party union company firm bank agency team club board league federation rebel militant insurgent gang group militia volunteer state nation country partner member actor donor organisation organization university researcher scientist regulator railway brigade opposition coalition alliance soldier peacekeeper community shareholder supporter commission county administration secretariat institution network association charity retailer insurer inquiry house president minister director manager mayor governor commander department office foundation bureau tribunal church clan tribe guerrilla terrorist separatist fighter guard patrol unit mission city town municipality',
)

/** Actors that "the" alone makes specific: an article has but one. */
export const UNIQUE_NOUNS = set(
  'government army navy police military coastguard ministry council parliament senate court board league county commission fire-brigade brigade railway company firm club administration opposition president mayor governor manager church inquiry team regulator union',
)

/** Verbs that state no doing. */
export const EMPTY_VERBS = set(
  'be have become include mean seem remain know feel think believe like involve consist contain appear look see hear say call name consider regard date exist stay get make do go come happen occur depend rely belong number find expect hope fear wish want differ compare face experience encounter understand recall remember advance march hasten leave travel return flee arrive sail walk move flock live stand grow die sit lie drive',
)

/** What partners do for an undertaking whose name the sentence leaves out. */
export const SUPPORT_VERBS = set(
  'provide contribute support fund finance supply send lend offer donate train report coordinate play give deliver assist help host pay share mediate monitor advise deploy sponsor back equip maintain run manage guard protect transport collect process',
)

export const FOR_VERBS = set(
  'support help fund finance provide supply contribute train lend assist back protect aid donate promise advise give sponsor join found enable strengthen equip recommend appoint mediate coordinate serve defend rescue host pay',
)

export const AGAINST_VERBS = set(
  'attack fight oppose criticise criticize blame ban reject counter combat defeat neutralise neutralize disrupt accuse sue invade fine threaten sanction condemn expel dismantle weaken target arrest kill beat resist repel bomb shell seize raid besiege deny',
)

/** Words in a section by which it is about those who support the article's subject. */
export const PARTNER_CUE =
  /\b(?:partner|collaborat|cooperat|co-operat|contribut|support|allies|alliance|donor|backer|depends? on|participa|involved|member|coalition)\w*/i

/** Nouns for what an undertaking wants. */
export const GOAL_NOUNS = set('goal aim objective purpose intent task ambition')
