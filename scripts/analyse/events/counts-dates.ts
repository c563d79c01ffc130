/** "extended twice, in 1974 and again in 1986": told of one date, it would be one time of two. */
export function countsDates(source: string, caption: string): boolean {
  return (
    /\b(?:twice|times)$/i.test(caption) &&
    /\b(?:twice|times),? (?:in|on|from|first|most recently|again) /i.test(source)
  )
}
