/** What `read` says of a heading beyond mdast. */
declare module 'mdast' {
  interface HeadingData {
    /** 0–1: how sure it is that this is a heading; absent where the mark-up says so. */
    confidence?: number
    /** Whether it is the title of the whole article. */
    title?: boolean
  }
}
export {}
