/**
 * A sentence to be read: without citations, references to figures, addresses and pictographs. Brackets that say something
 * stay, as it is the article's own sentence.
 */
export function readable(text: string): string {
  return text
    .replace(/\s*\(?\[(?:\d+[\s,;–-]*)+\]\)?/g, '')
    .replace(/\s*\((?:see\b|cf\.|fig|table|eq|ibid)[^)]*\)/gi, '')
    .replace(CITATION, '')
    .replace(/\s+https?:\/\/\S+/g, '')
    .replace(/\p{Extended_Pictographic}\uFE0F?\s*/gu, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    .trim()
}

/** "(Benioff & Weiss, 2013)", "(Shepherd, 2016; Ott et al., 2017a)" */
const CITATION =
  /\s*\((?:(?:e\.g\.|i\.e\.),?\s)?\p{Lu}[\p{L}.&'’\s-]{1,60},? \d{4}\p{Ll}?(?:[,;]\s[^()]*)?\)/gu
