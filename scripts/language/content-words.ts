/** The words of a text that carry its matter. */
import { stem } from './same-lemma.ts'
import { tokenize } from './tokenize.ts'

const stopWords = new Set(
  (
    'a about above after again against all almost along already also although always am among an and any anybody anyone ' +
    'anything are around as at away be became because become becomes been before being below between both but by came can ' +
    'cannot come could did do does doing done down during each either else enough etc even ever every everyone everything ' +
    'few for from further get gets go goes going got had has have having he hence her here hers herself him himself his how ' +
    'however i if in indeed instead into is it its itself just least less let like likely made make makes making many may me ' +
    'might mine more moreover most much must my myself near neither never no nobody none nor not nothing now of off often on ' +
    'once one only onto or other others otherwise our ours ourselves out over own per perhaps quite rather really same shall ' +
    'she should since so some somebody someone something sometimes somewhat still such than that the their theirs them ' +
    'themselves then there thereby therefore these they thing things this those though through throughout thus to together ' +
    'too toward towards under until up upon us use used very via was way we well were what whatever when where whereas ' +
    'whether which while who whom whose why will with within without would yet you your yours yourself ' +
    "'s n't 're 've 'll 'd 'm ’s n’t ’re ’ve ’ll ’d ’m mr mrs ms dr said says say"
  ).split(' '),
)

/** The content words of a text in order, repeated ones too: small letters, endings off ("Towns" → "town"). */
export function contentWords(text: string): string[] {
  return tokenize(text)
    .map((word) => word.form.toLowerCase())
    .filter((form) => /[\p{L}\p{N}]/u.test(form) && !stopWords.has(form))
    .map(stem)
}
