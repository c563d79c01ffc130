/** Nouns for people and bodies that act. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const ACTOR_NOUNS = set(
  'government army navy police military force troop coastguard ministry authority council committee parliament senate court party union company firm bank agency team club board league federation rebel militant insurgent gang group militia volunteer state nation country partner member actor donor organisation organization university researcher scientist regulator railway brigade opposition coalition alliance soldier peacekeeper community shareholder supporter commission county administration secretariat institution network association charity retailer insurer inquiry house president minister director manager mayor governor commander department office foundation bureau tribunal church clan tribe guerrilla terrorist separatist fighter guard patrol unit mission city town municipality village studio school hospital clinic laboratory factory shop farm farmer fisherman fishermen doctor nurse officer official teacher student pupil worker trader merchant customer refugee civilian citizen resident patient villager townspeople observer engineer architect lawyer judge prosecutor prisoner shopkeeper driver passenger voter expert diplomat investor creditor tenant owner neighbour neighbor publisher broadcaster newspaper startup supplier manufacturer maker dealer contractor developer maintainer regiment battalion squadron fleet garrison crew delegation delegate lawmaker senator deputy councillor colonist settler royalist loyalist nationalist communist activist protester demonstrator striker airline operator employer consortium museum library theatre population people embassy consulate cartel syndicate bishop king queen emperor crown player fan user subscriber competitor rival buyer seller lender borrower client family tourist pilgrim monk priest scholar historian artist musician actor carrier utility provider vendor trust province region front side victim survivor founder inheritor heir minority majority jury tribunal academy orchestra choir faculty brewer secretary ambassador envoy inspector archbishop cabinet legislature congress assembly regime junta caliphate kingdom empire service militia panel corporation chairman banker employer firefighter investigator dockworker counterpart colony republic monastery diocese pharmacist physician miner sailor seaman family broadcaster forum municipality champion suspect diver colleague fund landlord tenant stockholder trustee brewery winery bakery hotel restaurant relative parent holder investigator detective policeman sheriff mother father brother sister son daughter wife husband cousin nephew niece uncle aunt neighbour tutor delegation inspectorate directorate ombudsman receiver liquidator auditor accountant banker financier philanthropist politician senator colonel general admiral officer sergeant warden ranger keeper curator librarian editor journalist reporter writer author poet novelist composer singer actress dancer photographer sculptor publisher printer economist biologist chemist physicist geologist astronomer mathematician psychologist surgeon dentist veterinarian scientist inventor industrialist entrepreneur businessman businesswoman executive trustee clerk secretary treasurer cooperative co-operative collective startup multinational subsidiary utility distributor wholesaler exporter importer shipyard dockyard shipowner shipper landlord landowner peasant grower breeder rancher brother-in-law coach trainer goalkeeper striker midfielder defender winger captain rider driver cyclist runner climber swimmer skier sailor jockey magazine newspaper tabloid platoon artillery cavalry infantry mercenary pirate raider partisan conscript deserter defector exile immigrant migrant settler nomad tribe whistleblower informant witness complainant plaintiff defendant appellant petitioner claimant accused magistrate mediator arbitrator negotiator envoy ambassador attaché consul chancellor premier prince princess duke duchess count earl baron knight sultan emir shah tsar sheikh pope cardinal pastor preacher missionary imam rabbi nun abbot abbess widow widower orphan veteran pensioner taxpayer subscriber reader viewer listener visitor guest hiker camper commuter motorist pedestrian watchdog campaigner broker bondholder householder pilot crewman trooper recruit cadet lieutenant corporal marine commando paratrooper warlord chieftain ruler monarch regent viceroy marshal prefect alderman elder headman freeholder planter overseer foreman bailiff constable juror barrister solicitor attorney notary registrar examiner assessor surveyor planner lobbyist advocate reformer dissident radical extremist jihadist hijacker kidnapper smuggler trafficker poacher burglar thief robber murderer killer assassin sniper spy agent informer hacker midwife paramedic therapist psychiatrist lecturer headteacher headmaster superintendent provost graduate apprentice trainee programmer technician mechanic plumber electrician carpenter mason bricklayer weaver tailor butcher cook chef astronaut cosmonaut explorer navigator skipper boatman angler hunter trapper herder shepherd gardener forester ophthalmologist dissenter puritan crusader chief chairwoman headmistress instructor organiser organizer sponsor legion corps contingent detachment flotilla taskforce faction sect workforce movement confederation confederacy monarchy newsroom carer vaccinator gendarme district evaluator saboteur squatter bandit brigand outlaw vigilante gunman assailant attacker invader occupier noble nobleman aristocrat lord vassal steward courtier cleric clergyman vicar curate deacon friar grenadier dragoon hussar rifleman gunner legionnaire samurai jurist nobility aristocracy clergy gentry peasantry dynasty household expedition armada posse vanguard chamber bloc caucus guild society college subcommittee commissioner spokesman spokeswoman congressman congresswoman statesman craftsman tradesman serviceman salesman frontiersman designer producer pioneer privateer auctioneer mountaineer buccaneer candidate nominee contender challenger incumbent legislator follower friend companion disciple believer slave serf servant captive hostage detainee inmate deportee evacuee judiciary treasury chancellery institute signatory beneficiary homeowner occupant inhabitant townsfolk native islander highlander rioter looter mutineer unionist republican democrat conservative liberal socialist reformist foundry distillery mill workshop observatory zoo',
)

/** Actors that "the" alone makes specific: an article has but one of them. */
const UNIQUE_NOUNS = set(
  'government army navy police military coastguard ministry council parliament senate court board league county district commission brigade railway company firm club administration opposition president mayor governor manager church inquiry team regulator union city town state garrison fleet crown king queen emperor university bank party museum trust province commission parliament agency ministry municipality panel tribunal department laboratory institute foundation association secretariat inspectorate authority jury airline hospital school consortium coalition alliance federation delegation magazine newspaper broadcaster publisher cabinet legislature congress assembly regime junta orchestra academy foundry brewery shipyard distillery mill factory workshop observatory zoo theatre cooperative co-operative',
)

/** Whether the noun is for one who acts; `word` is its lemma in small letters, `form` as it stands. */
export function isActorNoun(word: string, form = word): boolean {
  return (
    ACTOR_NOUNS.has(word) ||
    /(?:ists|ians|women|men|people|children)$/.test(form.toLowerCase()) ||
    (FORMED.test(word) && !/(?:check|play|short|wait|black|white|wish)list$/.test(word))
  )
}

/** Nouns that are formed for those who have, make or study something. */
const FORMED =
  /.(?:holder|owner|maker|keeper|worker|builder|dealer|seeker|grower|fighter|goer|bearer|trader|farmer|teacher|leader|grapher|[aeounrt]list|ogist|omist|anist|inist|icist|urist|ormist|ionist|ician|arian)$/

/** Whether many of them, without any article, are told of as who did it: "prosecutors charged X". */
export function actsUnnamed(word: string): boolean {
  return /^(?:prosecutor|investigator|firefighter|policeman|doctor|physician|rescuer|soldier|rebel|insurgent|guerrilla|militant|gunman|protester|demonstrator|student|worker|dockworker|miner|farmer|fisherman|resident|villager|insurer|regulator|researcher|scientist|engineer|volunteer|inspector|shareholder|creditor|lawmaker|deputy|parent|pirate|archaeologist|striker|official|member|merchant|settler|colonist|monk|pupil|teacher|employee|neighbour|neighbor|tenant|lawyer)$/.test(
    word,
  )
}

/** Whether "the is enough to tell which one is meant: "the council", "the royalists". */
export function isUniqueActor(word: string, form = word): boolean {
  return (
    UNIQUE_NOUNS.has(word) ||
    /^(?:rebels|insurgents|militants|guerrillas|villagers|townspeople|settlers|colonists|strikers|protesters|[a-z]+ists)$/.test(
      form.toLowerCase(),
    )
  )
}

/** Whether "it" may stand for the actor: a body, no person. */
export function isBody(word: string): boolean {
  return (
    (UNIQUE_NOUNS.has(word) &&
      !/^(?:president|mayor|governor|manager|king|queen|emperor|police|military)$/.test(word)) ||
    /^(?:company|commission|agency|federation|association|institute|coalition|alliance|consortium|foundation|school|hospital|network)$/.test(
      word,
    )
  )
}

/** Whether the noun is for people, not for what they work in or are divided into. */
export function isPeople(word: string): boolean {
  return !/^(?:patrol|unit|mission|school|studio|hospital|clinic|laboratory|factory|shop|farm|house|office|department|network|utility|church|city|town|village|museum|library|theatre|province|region|front|side|state|nation|country|bank|league|county|bureau)$/.test(
    word,
  )
}

/** Whether the noun takes many as one: what is said after "a group of firms" is said of the group. */
export function isCollective(word: string): boolean {
  return /^(?:group|lobby|team|coalition|alliance|consortium|band|force|body|network|committee|commission|association|company|party|delegation|camp|fleet|series|collection|union|set|text)$/.test(
    word,
  )
}

/** Whether the noun is for something done to a place or body: "the evacuation of Halden". */
export function isDoneTo({ lemma }: { lemma: string }): boolean {
  return /^(?:evacuation|destruction|closure|invasion|bombardment|shelling|occupation|demolition|dissolution|expulsion|liberation|annexation|capture|siege|seizure|purchase|sale|takeover|removal|release|arrest|suspension|reconstruction)$/.test(
    lemma,
  )
}

/** Whether the noun is for what becomes of a person: who demands "his resignation" wants it of another. */
export function concernsOwner(form: string): boolean {
  return /^(?:resignation|extradition|release|arrest|removal|expulsion|dismissal|execution|appointment|nomination|re-election|candidacy|suspension|detention|deportation|imprisonment|transfer)$/i.test(
    form,
  )
}
