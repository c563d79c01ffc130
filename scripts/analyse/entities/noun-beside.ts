/** What the common noun beside a name tells of its kind. */
import { ORGANISATION_NOUNS, PERSON_NOUNS } from './cues.ts'
import type { Evidence } from './entity-kind.ts'
import type { EntityKind } from '../../types/index.ts'
import type { Token } from '../../language/types.ts'

const personSuffix = /(?:[^aeiou]er|ier|eer|or|ist|ian|man|woman|smith|ess|wright|herd)$/

const noPerson =
  /^(?:river|tower|water|power|number|order|computer|tanker|steamer|carrier|bomber|liner|cruiser|trawler|freighter|destroyer|helicopter|letter|centre|center|theater|chapter|quarter|border|winter|summer|weather|cover|layer|server|browser|container|printer|scanner|motor|reactor|corridor|harbor|sector|factor|tractor|floor|door|error|colour|color|list|human|roman|german|business|process|access|success|congress|press|fortress|address|progress|offer|matter|paper|poster|register|cluster|filter|folder|buffer|parser|compiler|compressor|processor|monitor|editor-in-chief|exporter|scheduler|controller|router|adapter|driver)$/

/** "the engineer X", "X, a baker,", "the Dutch retailer X". */
export function byNoun({ places }: Evidence): EntityKind | undefined {
  for (const { run, sentence } of places) {
    const tokens = sentence.tree?.tokens ?? []
    const noun = nounBefore(tokens, run.first) ?? nounAfter(tokens, run.last)
    if (noun && ORGANISATION_NOUNS.has(noun)) return 'organisation'
    if (noun && (PERSON_NOUNS.has(noun) || (personSuffix.test(noun) && !noPerson.test(noun)))) return 'person'
  }
  return undefined
}

function nounBefore(tokens: Token[], first: number): string | undefined {
  const before = tokens[first - 1]?.form === ',' ? tokens[first - 2] : tokens[first - 1]
  return before && /^NNS?$/.test(before.tag) ? before.form.toLowerCase() : undefined
}

/** The head of an apposition: "X, a Dutch retailer". */
function nounAfter(tokens: Token[], last: number): string | undefined {
  if (
    tokens[last]?.rel.startsWith('obl') ||
    tokens[last + 1]?.form !== ',' ||
    !/^(?:an?|the|his|her|then)$/.test(tokens[last + 2]?.form ?? '')
  )
    return undefined
  let noun: string | undefined
  for (let i = last + 3; i < Math.min(tokens.length, last + 8); i++) {
    if (/^NNS?$/.test(tokens[i]!.tag)) noun = tokens[i]!.form.toLowerCase()
    else if (!/^JJ|^NN|^VBN|^HYPH/.test(tokens[i]!.tag)) break
  }
  return noun
}
