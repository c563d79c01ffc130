import type { Tree } from '../language/types.ts'

/** The tokens of each occurrence of a name of several words; such a name is kept or left out as one. */
export function findNames({ text, tokens }: Tree, names: readonly string[]): number[][] {
  return names
    .filter((name) => /\s/.test(name))
    .flatMap((name) => occurrences(text, name))
    .map(({ start, end }) => tokens.filter((t) => t.start >= start && t.end <= end).map((t) => t.i))
    .filter((found) => found.length > 1)
}

function occurrences(text: string, name: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    found.push({ start: at, end: at + name.length })
  }
  return found
}
