/** Closed lists for things: which nouns are none, and by which verbs something is done to one. */

/** Nouns that are no thing that something is done to: times, amounts, and what verbs are padded with. */
export const NO_THINGS =
  /^(?:year|month|week|day|hour|minute|decade|century|time|percent|per|cent|number|part|place|way|end|rest|first|start|beginning|share|half|third|quarter|majority|lot|thing|something|nothing|anything|everything|task|work|war|fight|rise|advantage|care|effect|birth|death|role|step|measure|attention|success|failure|experience|interest|view|opinion|question|answer|mind|eye|hand|head|heart|life|fact|reason|problem|difficulty|risk|chance|need|idea|feeling|sense|look|turn|foot|shape|form|issue|difference|importance|impact|point|side|kind|sort|type|level|degree|amount|rate|loss|damage|trouble|sight|touch|lead|title|office|seat|figure|high|low|record|reputation|name|key|word|voice|silence|money|dollar|pound|euro|crown|sum|contribution|fee|price|million|billion|credit|help|quality|offer|charge|mandate|accusation|allegation|demand|promise|announcement|statement|suggestion|decision|chance|spread|cause|root|effort|control|power|environment|strategy|approach|progress|condition|opponent|blame|responsibility)s?$/

/** Endings of nouns for what cannot be pointed at, and those that have them all the same. */
export const ABSTRACT = /(?:ity|ness|ance|ence|ancy|ency|ism|hood|tude|ship)$/
export const CONCRETE =
  /(?:business|witness|wilderness|allowance|ordinance|appliance|substance|inheritance|evidence|sequence|organism|mechanism|partnership|scholarship|dictatorship|presidency|university|facility|electricity|commodity|city|community|authority|charity|utility|security service|ambulance|insurance|alliance|finance|licence|conference|residence|fence|sentence|agency|currency|embassy|^ship|steamship|warship|airship|spaceship|flagship|township|championship)$/

/** What one does to a thing in public: makes, runs, pays for or rules on it. */
export const ACTS =
  /^(?:abolish|accept|acquire|administer|adopt|allow|amend|annex|annul|approve|arrest|assess|attack|audit|award|back|ban|besiege|block|blockade|blow|bomb|boycott|break|broadcast|broker|build|buy|cancel|capture|certify|chair|challenge|charter|close|co-found|collect|command|compose|condemn|conduct|confiscate|conquer|contain|contest|control|coordinate|create|criticise|criticize|curate|cut|drop|plan|declare|defend|demand|demolish|denounce|deploy|design|destroy|detain|develop|dig|direct|disband|discover|dismantle|dismiss|dispute|dissolve|draft|edit|enact|endorse|escort|establish|evacuate|evict|examine|excavate|expel|extend|extinguish|favor|favour|finance|form|found|free|freeze|fund|guard|head|hijack|hold|honor|honour|host|impose|infiltrate|inspect|intercept|introduce|invade|invent|investigate|issue|join|launch|lead|lease|leave|levy|liberate|license|lift|maintain|manage|manufacture|map|mediate|modernise|modernize|monitor|nationali[sz]e|nominate|occupy|open|operate|oppose|organi[sz]e|outlaw|overrun|overturn|own|paint|pass|patent|patrol|pay|permit|prepare|privati[sz]e|privilege|produce|prohibit|propose|protect|publish|purchase|purify|quash|raid|ratify|rebuild|recapture|recogni[sz]e|recognise|recognize|record|recover|reform|regulate|reject|relax|release|renew|renovate|rent|reopen|reorganise|reorganize|repair|requisition|rescue|restart|restore|reverse|review|revoke|reward|run|scuttle|search|seize|select|sell|send|set|settle|shell|shut|sign|sink|sponsor|stage|storm|subpoena|subsidi[sz]e|supervise|support|surround|survey|suspend|tap|terminate|test|tighten|trace|translate|underwrite|uphold|veto|welcome|win|withdraw|withhold|write)$/

/** Verbs that do nothing to a thing: what one has, gets, undergoes, thinks of it or says about it. */
export const STATES =
  /^(?:represent|play|lose|gain|earn|receive|need|require|spend|take|show|describe|discuss|mention|explain|note|notice|observe|deserve|enjoy|suffer|undergo|love|hate|like|dislike|prefer|watch|follow|resemble|equal|exceed|total|average|measure|begin|start|continue|stop|finish|complete|end|try|attempt|aim|seek|learn|study|read|use|put|bring|turn|hold|carry|raise|fill|allow|cause|affect|want|score|recommend|resign|abandon)$/

/** Verbs by which something comes to be: what it is need not be known before. */
export const FOUNDING =
  /^(?:found|co-found|establish|create|build|rebuild|open|propose|chair|lead|host|organi[sz]e|sponsor|finance|fund)$/

/** Verbs whose cause stands after "for" or "against". */
export const ADVOCACY = /^(?:campaign|lobby|vote|protest|fight|push|press)$/

/** What bodies hold: gatherings and votes. */
export const GATHERINGS =
  /^(?:election|referendum|competition|conference|meeting|talk|summit|ceremony|trial|hearing|inquiry|vote|rally|festival|exhibition|congress|auction|exercise|contest|tournament|march|ballot|consultation)$/

/** What bodies do in public, once: the object need not be known before. */
export const PUBLIC_DEEDS =
  /^(?:adopt|approve|arrest|award|detain|enact|hold|impose|intercept|issue|launch|pass|publish|ratify|seize|sign|sink|stage|stop|unveil|veto)$/

/** Rulings and seizures: deeds that count whoever does them. */
export const WEIGHTY =
  /^(?:pass|drop|dismiss|accept|approve|requisition|confiscate|capture|recapture|occupy|storm|destroy|demolish|evacuate|nationali[sz]e)$/
