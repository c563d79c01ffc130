/** Closed lists of English that antecedents are told by. All lower case. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Nouns and titles that tell by which pronoun a person is called. */
export const MALE = set(
  'father son brother husband grandfather grandson uncle nephew king prince duke lord sir mr man boy widower monk priest bishop archbishop pope emperor actor businessman statesman fisherman policeman spokesman chairman baron abbot marshal gentleman bridegroom friar great-uncle stepfather half-brother',
)
export const FEMALE = set(
  'mother daughter sister wife grandmother granddaughter aunt niece queen princess duchess lady dame mrs ms miss madam woman girl widow nun actress empress businesswoman spokeswoman chairwoman baroness abbess countess heroine bride stepmother half-sister waitress midwife',
)

export type Gender = 'he' | 'she'

/** By which pronoun a noun for a person is taken up, where that is known. */
export function genderOfNoun(noun: string): Gender | undefined {
  return MALE.has(noun) ? 'he' : FEMALE.has(noun) ? 'she' : undefined
}

/** The gender of a pronoun. */
export function genderOf(form: string): Gender | undefined {
  if (/^(?:he|him|his|himself)$/i.test(form)) return 'he'
  return /^(?:she|her|hers|herself)$/i.test(form) ? 'she' : undefined
}

/** Nouns for one person. */
export const PERSON = set(
  `${[...MALE, ...FEMALE].join(' ')} person child president minister premier chancellor mayor governor senator judge lawyer prosecutor director manager chief head leader founder owner author writer poet painter artist architect singer composer scientist researcher historian journalist editor officer soldier general colonel captain commander sailor pilot farmer librarian spokesperson doctor nurse surgeon baker teacher professor student pupil engineer economist biologist physicist chemist oceanographer coach player striker goalkeeper analyst adviser activist politician councillor candidate inventor designer developer programmer photographer critic resident witness worker driver patient victim clerk secretary ambassador envoy inspector successor predecessor deputy assistant colleague friend rival neighbour neighbor cousin partner warden schoolmaster diplomat rider cyclist runner boxer banker merchant trader trustee preacher speaker reporter lecturer pastor imam rabbi sultan gunman attacker suspect defendant tenant landlord volunteer climber swimmer runner-up passenger pedestrian dealer smuggler heir rector dean provost sheriff mechanic technician entrepreneur chairperson chef cook guide guard prisoner slave planter settler missionary`,
)

/** Nouns for what sails. */
export const SHIP = set(
  'ship vessel boat frigate ferry steamer freighter tanker trawler cruiser destroyer schooner barge yacht submarine liner',
)

/** What one kind of thing is called by several nouns: an exact match goes before. */
const classes: readonly ReadonlySet<string>[] = [
  set(
    'company firm business manufacturer maker retailer corporation startup start-up supplier utility publisher insurer airline brewery group bank carrier operator foundry shipyard broadcaster',
  ),
  set('agreement accord deal pact treaty'),
  set('law act bill regulation statute legislation'),
  set('club team side'),
  set('organisation organization association charity foundation group body'),
  set('newspaper paper daily weekly'),
  SHIP,
  set('festival event'),
  set('tournament competition championship'),
  set('operation mission campaign exercise initiative force'),
  set('project tool software library app application platform framework program'),
]

/** Nouns for bodies, places and things that names are given to. */
export const THING = set(
  `${classes.map((one) => [...one].join(' ')).join(' ')} city town village port island republic state province district region country kingdom capital river lake mountain bridge agency ministry council court party union hospital university school museum church building laboratory factory institute college academy theatre library prison hotel mission fort castle film novel series play opera song album programme band orchestra horse satellite probe missile`,
)

/** Whether a noun may be said of what is called by another: "the firm" of a company. */
export function isSameKind(noun: string, called: string): boolean {
  return noun === called || classes.some((one) => one.has(noun) && one.has(called))
}

/** Nouns of which a reader knows which one is meant, or that mean all of their kind. */
export const KNOWN_TO_ALL = set(
  'sun moon earth world sea ocean sky air weather climate environment atmosphere ground horizon internet web public press media economy market state government cabinet police army navy military parliament congress senate president king queen emperor opposition nation population people past present future beginning end rest majority minority poor rich year day night morning evening afternoon century decade week month time winter spring summer autumn season north south east west coast border region left right top bottom front middle centre center way fact idea need ability right law war peace crown throne crowd street road countryside harbour railway mainland interior capital weekend aristocracy nobility clergy elite electorate universe planet human internet telephone television radio',
)

/** Nouns that tell of something done or made known: "the attack" asks which one. */
export const EVENT =
  /(?:tion|sion|ment|ing|al|ure|ance|ence)s?$|^(?:attack|assault|strike|raid|siege|battle|clash|fight|war|campaign|operation|move|vote|ruling|deal|pact|treaty|accord|sale|purchase|merger|plan|study|report|survey|probe|inquiry|trial|case|lawsuit|verdict|ban|order|talk|visit|attempt|effort|approach|result|finding|figure|change|offer|bid|project|programme|program|scheme|idea|law|bill|act|rule|process|issue|problem|question|matter|dispute|quarrel|conflict|crisis|incident|accident|crash|fire|flood|storm|quake|earthquake|blast|explosion|outbreak|protest|march|rally|strike|race|game|match|film|book|song|album|show|letter|speech|site|work|step|task|job|role|post|seat|place|name|word|term|list|document|paper|article|text|message|answer|reply|response|loss|gain|rise|fall|drop|cut|increase|decrease|decline|growth|shift|trend|effect|impact|method|technique|test|sample|model|design|system|tool|feature|update|version|release|fix|bug|function)s?$/

/** Adjectives that point to something said before rather than describe. */
export const POINTING =
  /^(?:former|latter|same|other|new|newer|old|older|last|next|previous|following|first|second|third|two|three|four|five|six|seven|eight|nine|ten|recent|current|present|particular|entire|whole|various|different|remaining|resulting|said|latest|final|initial|later|earlier|big|small|large|great|additional|further|such|certain|few|many|several|only|very)$/i
