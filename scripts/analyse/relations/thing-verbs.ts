/** Closed lists for things: which nouns are none, and by which verbs something is done to one. */

/** Nouns that are no thing that something is done to: times, amounts, and what verbs are padded with. */
export const NO_THINGS =
  /^(?:year|month|week|day|hour|minute|decade|century|time|percent|per|cent|number|part|place|way|end|rest|first|start|beginning|share|half|third|quarter|majority|lot|thing|something|nothing|anything|everything|task|work|war|fight|rise|advantage|care|effect|birth|death|role|step|measure|attention|success|failure|experience|interest|view|opinion|question|answer|mind|eye|hand|head|heart|life|fact|reason|problem|difficulty|risk|chance|need|idea|feeling|sense|look|turn|foot|shape|form|issue|difference|importance|impact|point|side|kind|sort|type|level|degree|amount|rate|loss|damage|trouble|sight|touch|lead|title|office|seat|figure|high|low|record|reputation|name|key|word|voice|silence|money|dollar|pound|euro|crown|sum|contribution|fee|price|million|billion|credit|help|quality|offer|charge|mandate|accusation|allegation|demand|promise|announcement|statement|suggestion|decision|chance|spread|cause|root|effort|control|power|environment|strategy|approach|progress|condition|opponent|blame|responsibility|situation|objective|blow|intent|intention)s?$/

/** Endings of nouns for what cannot be pointed at, and those that have them all the same. */
export const ABSTRACT = /(?:ity|ness|ance|ence|ancy|ency|ism|hood|tude|ship)$/
export const CONCRETE =
  /(?:business|witness|wilderness|allowance|ordinance|appliance|substance|inheritance|evidence|sequence|organism|mechanism|partnership|scholarship|dictatorship|presidency|university|facility|electricity|commodity|city|community|authority|charity|utility|security service|ambulance|insurance|alliance|finance|licence|conference|residence|fence|sentence|agency|currency|embassy|^ship|steamship|warship|airship|spaceship|flagship|township|championship)$/

/** What one does to a thing in public: makes, runs, pays for or rules on it. */
export const ACTS =
  /^(?:abolish|accept|acquire|adapt|administer|adopt|allow|amend|annex|annul|appeal|approve|arrest|assess|attack|audit|authori[sz]e|award|back|ban|besiege|block|blockade|blow|bomb|boycott|breach|break|breed|brew|broadcast|broker|build|burn|buy|cancel|capture|certify|chair|challenge|charter|close|co-found|collect|command|commission|compare|compile|compose|condemn|conduct|confiscate|conquer|contain|contest|control|convene|coordinate|create|criticise|criticize|curate|cut|declare|defend|demand|demolish|denounce|deploy|design|destroy|detain|develop|dig|direct|disband|discover|dismantle|dismiss|dispatch|dispute|dissolve|divert|draft|drain|dredge|drop|edit|electrify|enact|endorse|enlarge|erect|escort|establish|evacuate|evict|examine|excavate|exempt|expand|expel|expropriate|extend|extinguish|favor|favour|finance|form|fortify|found|free|freeze|fund|garrison|guard|halt|head|hijack|hold|honor|honour|host|impose|inaugurate|infiltrate|inspect|install|intercept|intervene|introduce|invade|invent|invest|investigate|issue|join|kidnap|launch|lead|lease|leave|levy|liberate|license|lift|loot|maintain|manage|manufacture|map|mediate|merge|modernise|modernize|monitor|nationali[sz]e|nominate|occupy|open|operate|oppose|order|organi[sz]e|outlaw|overrule|overrun|overthrow|overturn|own|paint|pardon|pass|patent|patrol|pay|permit|photograph|plan|plant|plunder|postpone|prepare|privati[sz]e|privilege|produce|prohibit|propose|prosecute|protect|publish|purchase|purify|quash|raid|ratify|raze|rebuild|recapture|recogni[sz]e|recognise|recognize|record|recover|reform|register|regulate|reject|relax|release|relocate|rename|renew|renovate|rent|reopen|reorganise|reorganize|repair|replace|requisition|rescind|rescue|restart|restore|restrict|retake|reverse|review|revive|revoke|reward|run|sabotage|salvage|sanction|scuttle|search|seize|select|sell|send|sequence|set|settle|shell|shut|sign|sink|smuggle|sponsor|stage|steal|storm|strengthen|subdue|subpoena|subsidi[sz]e|supervise|support|suppress|surround|survey|suspend|tap|terminate|test|tighten|topple|torch|trace|transfer|translate|underwrite|unveil|uphold|vandali[sz]e|verify|veto|violate|welcome|win|withdraw|withhold|wreck|write)$/

/** Verbs that do nothing to a thing: what one has, gets, undergoes, thinks of it or says about it. */
export const STATES =
  /^(?:represent|play|lose|gain|earn|receive|need|require|spend|take|show|discuss|mention|explain|note|notice|observe|deserve|enjoy|suffer|undergo|love|hate|like|dislike|prefer|watch|follow|resemble|equal|exceed|total|average|measure|begin|start|continue|stop|finish|end|try|attempt|aim|seek|learn|study|read|use|put|bring|turn|hold|fill|allow|cause|affect|want|score|resign)$/

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
