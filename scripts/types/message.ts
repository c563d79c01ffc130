/** Something that the user should know about the article or the deck; never fatal (see `UserError`). */
export interface Message {
  /** 1-based line of the article (or deck) that it is about; absent if it is about the whole. */
  line?: number
  /** A stable kebab-case name, such as `sentence-breaks-off`. */
  rule: string
  /** What was met, what was expected, and what to do. */
  text: string
}
