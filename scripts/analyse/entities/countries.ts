/** States by the names that English has for them. */

const alpha2 =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'

/** Names in use beside those of `Intl.DisplayNames`. */
const others: Record<string, string> = {
  'United States of America': 'US',
  USA: 'US',
  'U.S.': 'US',
  US: 'US',
  America: 'US',
  UK: 'GB',
  'U.K.': 'GB',
  Britain: 'GB',
  'Great Britain': 'GB',
  'Russian Federation': 'RU',
  'Ivory Coast': 'CI',
  Burma: 'MM',
  Myanmar: 'MM',
  'Czech Republic': 'CZ',
  Holland: 'NL',
  'the Netherlands': 'NL',
  Turkey: 'TR',
  'Democratic Republic of the Congo': 'CD',
  'Republic of the Congo': 'CG',
  Congo: 'CG',
  'East Timor': 'TL',
  Macedonia: 'MK',
  Palestine: 'PS',
  'the Gambia': 'GM',
  'Cape Verde': 'CV',
  Swaziland: 'SZ',
  'Hong Kong': 'HK',
}

let table: Map<string, string> | undefined

/** The ISO 3166-1 alpha-2 code of a state, by an English name. "Georgia" is left out: it is more often the US state. */
export function countryOf(name: string): string | undefined {
  table ??= readTable()
  return table.get(name)
}

function readTable(): Map<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region' })
  const found = new Map(Object.entries(others))
  for (const code of alpha2.split(' ')) {
    const name = names.of(code)
    if (!name || name === code || name === 'Georgia') continue
    found.set(name, code)
    found.set(name.replace(/ \(.*\)$/, '').replace(/ - .*$/, ''), code)
    found.set(name.replaceAll('&', 'and'), code)
  }
  return found
}
