/** A word of a text, for comparing: marks are not words, but it is known where they stand. */
export interface SourceWord {
  /** As written. */
  form: string
  /** Small letters, plain quotes and hyphens, without a possessive ending. */
  key: string
  /** The marks between the word before and this one: `''`, `','`, `';'`, `'.'`, … */
  before: string
  /** Index of the source that it is of. */
  source: number
}

const WORD =
  /(?<![\p{L}\p{N}])[-−]?[$€£¥]?(?:(?<![\p{L}\p{N}])\.)?\d(?:[\p{L}\p{N}]|[.,:/'’–-](?=[\p{L}\p{N}]))*[%‰°]?|\p{L}(?:[\p{L}\p{M}\p{N}]|['’.&/@_-](?=[\p{L}\p{N}]))*/gu

/** The words of a text without its Markdown; numbers, names with points and compounds with hyphens are one word each. */
export function readWords(text: string, source = 0): SourceWord[] {
  const plain = withoutMarkdown(text)
  const words: SourceWord[] = []
  let end = 0
  for (const match of plain.matchAll(WORD)) {
    const form = match[0]
    const before = plain.slice(end, match.index).replace(/\s+/g, '')
    words.push({ form, key: keyOf(form), before, source })
    end = match.index + form.length
  }
  return words
}

export const isNumber = (word: SourceWord): boolean => /\d/.test(word.form)

function keyOf(form: string): string {
  return form.normalize('NFKC').replace(/[’‘]/g, "'").replace(/[‐‑−]/g, '-').replace(/'s$/i, '').toLowerCase()
}

function withoutMarkdown(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1')
    .replace(/(^|\n)\s*(#{1,6}|>|[-*+]|\d+[.)])\s+/g, '$1')
    .replace(/[*`~]+/g, '')
    .replace(/(^|[\s(])_+|_+(?=[\s).,;:!?]|$)/g, '$1')
    .replace(/\[\d+\]/g, ' ')
}
