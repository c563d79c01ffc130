/** Closed lists for things: which nouns are none, and by which verbs something is done to one. */

/** Nouns that are no thing that something is done to: times, amounts, and what verbs are padded with. */
export const NO_THINGS =
  /^(?:year|month|week|day|hour|minute|decade|century|time|percent|per|cent|number|part|place|way|end|rest|first|start|beginning|share|half|third|quarter|majority|lot|thing|something|nothing|anything|everything|task|work|war|fight|rise|advantage|care|effect|birth|death|role|step|measure|attention|success|failure|experience|interest|view|opinion|question|answer|mind|eye|hand|head|heart|life|fact|reason|problem|difficulty|risk|chance|need|idea|feeling|sense|look|turn|foot|shape|form|issue|difference|importance|impact|point|side|kind|sort|type|level|degree|amount|rate|loss|damage|course|trouble|sight|touch|lead|title|office|seat|figure|high|low|record|reputation|name|key|word|voice|silence|money|dollar|pound|euro|crown|sum|contribution|fee|price|million|billion|credit|help|quality|offer|charge|mandate|accusation|allegation|demand|promise|announcement|statement|suggestion|decision|chance)s?$/

/** Verbs by which one makes, runs, pays for or rules on a thing. */
export const MAKING =
  /^(?:found|co-found|own|run|lead|chair|head|fund|finance|build|rebuild|design|manage|sponsor|operate|host|organi[sz]e|direct|write|compose|create|establish|launch|develop|maintain|sign|paint|invent|discover|coordinate|administer|broker|mediate|adopt|oppose|propose|overturn|supervise|edit|review|close|ban|open|license|acquire|join|leave|boycott|blockade|approve|veto|conduct|command|regulate|restore|dissolve|suspend|cancel|ratify|stage|pay)$/

/** What bodies and leaders do to a thing in public. */
export const DEEDS =
  /^(?:accept|reject|back|support|defend|welcome|criticise|criticize|condemn|denounce|dispute|challenge|contest|dismiss|abolish|annul|uphold|quash|revoke|withdraw|endorse|prohibit|requisition|nationali[sz]e|privati[sz]e|confiscate|seize|occupy|capture|storm|surround|besiege|block|break|bomb|shell|sink|hijack|intercept|annex|conquer|liberate|renovate|repair|modernise|modernize|inspect|certify|audit|investigate|examine|assess|buy|purchase|sell|lease|rent|collect|publish|release|issue|pass|enact|draft|amend|produce|manufacture|purify|test|evacuate|contain|extinguish|monitor|survey|map|excavate|demolish|destroy|infiltrate|guard|protect|patrol|escort|subsidi[sz]e|control|lift|impose|extend|renew|terminate|privilege|reopen|recapture|raid|search|disband|reform|translate|publish|broadcast|curate|record|patent|evict|boycott|favour|favor|reward|honour|honor|recogni[sz]e|declare|prepare|plan|drop|set|reverse|tighten|relax|permit|allow|call|hear|cut|send|feed|select)$/

/** Verbs by which a body puts something out or takes it up. */
export const ISSUING =
  /^(?:issue|pass|enact|adopt|release|test|develop|launch|impose|sign|seize|reject|approve|block|lift|draft|acquire|purchase|operate|demand|introduce|declare)$/

/** Verbs by which something comes to be: what it is need not be known before. */
export const FOUNDING =
  /^(?:found|co-found|establish|create|build|rebuild|open|propose|chair|lead|host|organi[sz]e|sponsor|finance|fund)$/

/** Verbs whose cause stands after "for" or "against". */
export const ADVOCACY = /^(?:campaign|lobby|vote|protest|fight|push|press)$/
