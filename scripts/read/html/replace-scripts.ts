/** Superior and inferior characters that Unicode has. */
const SUPERIOR = new Map(
  [...'0123456789+-=()ni'].map((char, at) => [char, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ'][at] ?? char]),
)
const INFERIOR = new Map([...'0123456789+-=()'].map((char, at) => [char, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][at] ?? char]))

/**
 * The words of a `<sup>` or `<sub>` as characters, so that 10<sup>6</sup> does not become 106. What has no such
 * characters ("th", "max") stays as it is; undefined for a mark of reference ("[3]", "a").
 *
 * @param tag `sup` or `sub`.
 */
export function scriptOf(tag: string, words: string): string | undefined {
  if (tag === 'sup' && /^\s*(?:\[[^\]]{1,12}\]|[*†‡§¶])\s*$/.test(words)) return undefined
  const table = tag === 'sup' ? SUPERIOR : INFERIOR
  const chars = [...words.trim().replaceAll('−', '-')]
  return chars.every((char) => table.has(char)) ? chars.map((char) => table.get(char)).join('') : words
}
