import { DATELINE } from '../condense/index.ts'

/**
 * A sentence without what is only for the eye: an agency's place line, citations, references to figures, short brackets, addresses.
 * @param acronyms Those that are said all the same where a bracket introduces them.
 */
export function sayable(text: string, acronyms: ReadonlySet<string> = new Set()): string {
  return text
    .replace(DATELINE, '')
    .replace(/\s*\[(?:\d+[\s,;–-]*)+\]/g, '')
    .replace(/\s*\((?:see\b|cf\.|fig|table|eq|ibid|e\.g\.|i\.e\.)[^)]*\)/gi, '')
    .replace(/\s*\((\S+(?:\s\S+)?)\)(?![\p{L}\p{N}])/gu, (bracket, inside: string) =>
      acronyms.has(inside) ? bracket : '',
    )
    .replace(/\s+https?:\/\/\S+/g, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/\p{Extended_Pictographic}\uFE0F?\s*/gu, '')
    .trim()
    .replace(/([\p{L}\p{N}%)\]])$/u, '$1.')
}
