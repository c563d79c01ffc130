/** Closed lists by which a name's kind is told. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Words within a name that make it an organisation's. */
export const ORGANISATION =
  /\b(?:University|College|School|Institute|Agency|Administration|Ministry|Department|Commission|Committee|Council|Union|Party|Bank|Corporation|Corp|Company|Inc|Ltd|AG|GmbH|LLC|plc|Organi[sz]ations?|Association|Foundation|Community|Forces?|Army|Navy|Guard|Court|Congress|Senate|Parliament|Assembly|Church|Museum|Society|Mission|Federation|League|Board|Bureau|Office|Services?|Group|Club|Press|Times|News|Journal|Laboratory|Labs|Observatory|Police|Alliance|Authority|Academy|Conference|Forum|Fund|Programme|Program|Survey|Cent(?:er|re)|Railways?|Airlines?|Electric|Motors|Brigade|Regiment|Battalion|Cross|Crescent|Nations|Town|United|Rovers|City FC|Wanderers|Environment Programme|Consortium|Initiative|Network|Cooperative|Front|Movement|Volunteers|Partners|Works|Studio|Theatre|Orchestra|Opera|Philharmonic|Symphony|Quartet|Conservatory|Conservatoire|Hospital|Clinic|Brewery|Ventures|Capital|Holdings|Brothers|Sons|Systems|Technologies|Industries|Pharma|Media|Records|Studios|Software|Trust|Federation|Securities|Insurance|Team|Guild|Cooperative|Co-operative|Utility|Union|Mutual|Inspectorate|Secretariat|Government|Tribunal|Watch|Logistics|Foods|Steel)\b/

/** Words within a name that make it a place's. */
export const PLACE =
  /\b(?:City|County|State|Province|District|Islands?|River|Lake|Mountains?|Mount|Valley|Bay|Sea|Ocean|Gulf|Strait|Desert|Street|Road|Avenue|Bridge|Airport|Park|Square|Palace|Castle|Cathedral|Temple|Harbou?r|Port|Beach|Coast|Peninsula|Region|Hall|Hill|Ridge|Station|Zone|Forest|Square|Raion|Oblast|Stadium|Village|Plant)\b/

/** International and public bodies that everybody calls by their letters. */
export const LETTERS =
  /^(?:NATO|UN|EU|AU|UNESCO|UNICEF|WHO|IMF|OECD|OPEC|OSCE|WTO|UEFA|FIFA|IOC|NASA|ESA|FBI|CIA|NSA|KGB|FDA|EPA|BBC|CNN|IAEA|ASEAN|FA)$/

/** What begins the name of an undertaking. */
export const OPERATION = /^(?:Operation|Exercise|Mission|Campaign|Task Force)\s+\p{Lu}/u

/** Words before a person's name. */
export const TITLES = set(
  'Mr Mrs Ms Miss Dr Prof Professor President Minister Senator Sen Rep Gov Governor General Gen Colonel Col Captain Capt Major Maj Sgt Sergeant Commander King Queen Emperor Prince Princess Lord Lady Sir Dame Pope Saint Chancellor Secretary Mayor Judge Justice Administrator Director Chairman Reverend Rev Duke Earl Lieutenant Lt Admiral Rear Vice Deputy Prime Inspector Ambassador Spokeswoman Spokesman Envoy Detective Coach Father Manager Brigadier Marshal Sheriff Superintendent Constable Premier Commissioner Archbishop Bishop Sheikh Imam Rabbi Cardinal Corporal',
)

/** Nouns that people are called by: before or after a name they tell that it is a person's. */
export const PERSON_NOUNS = set(
  'engineer pensioner striker goalkeeper defender midfielder manager director chairman chairwoman president minister mayor governor senator teacher professor doctor nurse baker author writer poet painter artist architect actor actress singer composer scientist researcher historian journalist editor lawyer judge officer soldier general colonel captain commander sailor pilot farmer fisherman librarian spokesman spokeswoman spokesperson founder owner widow wife husband daughter son brother sister mother father founder brothers sisters entrepreneur economist biologist physicist chemist oceanographer coach player analyst adviser leader activist politician councillor candidate king queen founder inventor designer developer programmer photographer critic resident witness',
)

/** Nouns that organisations are called by. */
export const ORGANISATION_NOUNS = set(
  'company firm group retailer bank maker manufacturer newspaper paper agency ministry party club team union association organisation organization charity university museum publisher broadcaster airline shipyard brewery league council commission court foundation institute laboratory government startup cooperative militia utility insurer lobby alliance coalition guild consortium operator contractor subsidiary weekly daily magazine station network cartel orchestra choir trust federation forum brewer carmaker supermarket chain producer exporter trader wholesaler start-up',
)

/** Verbs whose subject is a person. */
export const PERSON_VERBS = set(
  'say tell ask marry die retire study write recall remember believe think graduate paint direct sing born reply grow feel laugh',
)

/** Words that stay in small letters within a name. */
export const CONNECTORS = set(
  'of the for de von van der den la le del di da al el bin ibn & y pour dos das do',
)

/** Numbers (a closed class) that begin a name within a sentence: "the First Division". */
export const COUNTING =
  /^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/

/** Capitalised words that are no name by themselves. */
export const NO_NAMES = set(
  'The A An In On At This These Those That It He She They We I You But And For After Before When While If As By From However Though Although His Her Their Its Our My Your Some Many Most One Two Three Four Five What Who How Why Where No Not There Then Later During Since Because To With Of Or Such Another Other First Second Third Next Finally Yes So Yet Both Each Every All Any Few Several Under Over Between Until Once Only Even Also Nobody Nothing Today Yesterday Tomorrow Now Here Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Spring Summer Autumn Winter Mr Mrs Ms Dr Did Do Does Is Are Was Were Has Have Had Will Would Can Could Should Must May Might Don Let',
)

/** Last words of names of things; not those that are surnames as well ("Hall", "Park"). */
export const THING_WORD =
  /\b(?:Flight|Airport|Airlines?|Airways|Ship|Dam|Road|Avenue|Plan|Act|War|Battle|Siege|Treaty|Award|Prize|Cup|Trophy|Championship|Hills|Mountains|Islands?|Valley|Desert|Station|Show|Festival|Programme|Program|Project|Series|System|Engines?|Uprising|Revolution|Rebellion|Crisis|Disaster|Incident|Accident|Massacre|Scandal)(?: \d+)?$/
