/** Which words stand in for names while a sentence is parsed: names that any parser knows, or the names' own head nouns. */
import type { Entity } from '../../types/index.ts'

export type Style = 'familiar' | 'head'

/** Familiar names by kind. */
const familiar: Record<Entity['kind'], string> = {
  organisation: 'Google',
  operation: 'Google',
  group: 'Google',
  state: 'France',
  person: 'Smith',
  place: 'Paris',
  other: 'Google',
}

const headNoun =
  /^(?:Union|Act|Party|Bank|Commission|Council|Agency|University|Ministry|Federation|Association|Alliance|Court|Railway|Company|Group|Board|Committee|Programme|Program|Organi[sz]ation|Office|Fund|Foundation|Institute|Army|Navy|Parliament|Congress|Senate|Police|Force|Authority|Community|League|Club|Church|Guard|Bill|Treaty|Law)$/

/** A name that ends with a common noun is parsed as that noun in the `head` style: "the Act, which …", "Germany and the Union". */
export function standInFor(name: string, kind: Entity['kind'], style: Style): string {
  const head = name
    .replace(/ (?:of|for|in) .*/, '')
    .split(' ')
    .at(-1)!
  return style === 'head' && / /.test(name) && /^(?:organisation|other)$/.test(kind) && headNoun.test(head)
    ? head
    : familiar[kind]
}
