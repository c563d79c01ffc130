/** A word: letters and digits of any script, with apostrophes and hyphens inside. */
const WORD = /[\p{L}\p{N}]+(?:['’\-–.][\p{L}\p{N}]+)*/gu

/** The words of a text as they stand. */
export function findWords(text: string): string[] {
  return text.match(WORD) ?? []
}

export function countWords(text: string): number {
  return findWords(text).length
}

const FUNCTION_WORDS = new Set(
  `a an the and or but nor so yet for of in on at to from by with within without into onto over under about
   as is are was were be been being am has have had do does did will would shall should can could may might must
   not no it its this that these those there their they them he she his her him you your we our us i my me who whom
   whose which what when where why how if then than while during after before between among against through per via
   also only just more most other some any all each every both few many such own same too very up out off down new
   s t re ve ll d m`.split(/\s+/),
)

/** Whether a word carries no subject matter of its own (English). */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase())
}

/** The words of a text that say what it is about: lower case, without possessive and plural endings. */
export function findKeyWords(text: string): string[] {
  return findWords(text)
    .filter((word) => !isFunctionWord(word) && /[\p{L}]{2}|^\p{N}+$/u.test(word))
    .map(keyOf)
}

/** One form for the inflected forms of an English noun or verb; a rough stem, the same for all that use it. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/, '')
  if (lower.length < 5) return lower
  return lower
    .replace(/(?:isation|ization)s?$/, 'ise')
    .replace(/iz(e|es|ed|ing)$/, 'is$1')
    .replace(/ies$/, 'y')
    .replace(/(?<=[^su])s$/, '')
    .replace(/(?<=\p{L}{4})(?:ing|ed|e)$/u, '')
}
