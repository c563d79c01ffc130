/** Abbreviations of English that are written with a point. */

/** Stand before a name or a number, so that no sentence ends with them. */
const leading =
  'Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Maj|Capt|Cpl|Sgt|Cmdr|Adm|Rev|Fr|Hon|Pres|Supt|Insp|Messrs|Mme|Mlle|St|Ste|Mt|Ft|v|vs|cf|ca|c|No|Nos|Vol|Vols|pp|p|Fig|Figs|Eq|Sec|Ch|Art|Op|Ed|Eds|Tel|approx|viz|al'

/** May end a sentence as well. */
const either =
  'Jr|Sr|Esq|Inc|Ltd|Co|Corp|Bros|LLC|Assn|Dept|Univ|Est|etc|Ave|Blvd|Rd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun|Calif|Conn|Fla|Mass|Mich|Minn|Pa|Tenn|Tex|Va|Wash|Wis'

const leadingSet = new Set(leading.split('|'))
const eitherSet = new Set(either.split('|'))
/** Words too when written small, or abbreviations only before a number. */
const onlyCapital = new Set([
  'no',
  'sun',
  'sat',
  'mar',
  'art',
  'fig',
  'sec',
  'mass',
  'wash',
  'mon',
  'wed',
  'op',
  'ed',
  'est',
])

/** Whether a form without its point is an abbreviation: "Mr", "etc", an initial, "e.g". */
export function isAbbreviation(form: string): boolean {
  if (/^\p{Lu}$/u.test(form)) return form !== 'I'
  if (/^(?:\p{L}\.)+\p{L}$/u.test(form)) return true
  return (
    endsNoSentence(form) || eitherSet.has(form) || (!onlyCapital.has(form) && eitherSet.has(capital(form)))
  )
}

/** Whether a sentence can hardly end after this abbreviation, as after "Dr". */
export function endsNoSentence(form: string): boolean {
  if (leadingSet.has(form)) return true
  return !onlyCapital.has(form) && (leadingSet.has(form.toLowerCase()) || leadingSet.has(capital(form)))
}

function capital(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1)
}
