/** The third person singular of a verb's base form. */
const irregular: Record<string, string> = { be: 'is', have: 'has', do: 'does', go: 'goes' }

export function thirdPerson(base: string): string {
  if (irregular[base]) return irregular[base]
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}
