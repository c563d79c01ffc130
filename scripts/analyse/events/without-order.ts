import { capitalise } from '../clauses/render.ts'

/** "First, the two sides agreed": a timeline orders by itself. */
export function withoutOrder(text: string): string {
  return capitalise(
    text
      .replace(
        /^(?:first|second|third|finally|lastly|then|next|later|meanwhile|however|thus|therefore|moreover|furthermore|but|and|so|yet),\s+/i,
        '',
      )
      .replace(/, however$/, '')
      .replace(/!+$/, ''),
  )
}
