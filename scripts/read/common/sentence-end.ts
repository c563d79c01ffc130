/** Closing marks and reference numbers that may stand after the mark that ends a sentence. */
const TRAILERS = /(?:[\s"'”’»)\]*_]|\[\d+(?:\s*[,–-]\s*\d+)*\]|\p{No})+$/u

const TERMINAL = /[.!?…。！？؟।]$/u

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return TERMINAL.test(text.replace(TRAILERS, '')) || TERMINAL.test(text.trimEnd())
}

/** Whether there is the end of a sentence inside a text, with another sentence after it. */
export function holdsSentenceEnd(text: string): boolean {
  return /[\p{Ll}\p{N})”"’][.!?]["”’)]*\s+(?:\[\d+\]\s*)*["“‘(]?\p{Lu}/u.test(text)
}
