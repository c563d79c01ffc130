/** Offsets into the article's text, in UTF-16 units; `end` is exclusive. */
export interface Span {
  start: number
  end: number
}

/** At least one place in the article. */
export type Spans = [Span, ...Span[]]

/** Words for a slide, and the places in the article that they come from: never none. */
export interface Sourced {
  text: string
  from: Spans
}
