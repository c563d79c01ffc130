// All escaping of words is here: an article's words reach Slidev's Markdown as words and nothing else.
// Three readers have to be passed: Slidev's splitter (by line, before Markdown), markdown-exit with
// typographer, linkify, footnotes, task lists and KaTeX, and Vue's template compiler. A backslash serves for most;
// `<` is an entity since regular expressions look for tags and comments in the source; Vue runs `{{`
// however it is escaped, unless an element stands between the braces.

/** Words for a slide's body, at the start of a line or after something. */
export function escapeText(text: string): string {
  return escapeStart(text, escapeInline(text))
}

/** Words that stand after something on their line, such as in bold. */
export function escapeInline(text: string): string {
  return text.replace(SLIDE, escapeMatch)
}

/** Words in HTML, as text or as an attribute. Slidev looks for its directive there, too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]|(?<=\bv)-(?=drag)/gi, (match) => `&#${match.charCodeAt(0)};`)
}

/** Words of a cell of a table. */
export function escapeCell(text: string): string {
  return escapeInline(text).replaceAll('|', '\\|')
}

/** Words for a line of the notes: Markdown in an HTML comment, not compiled by Vue. `Source:` is our own. */
export function escapeNote(text: string): string {
  return escapeStart(text, text.replace(NOTE, escapeMatch)).replace(/^Source:/, 'Source\\:')
}

/** What Markdown acts on wherever it stands. */
const MARKDOWN = [
  /[\\`*[\]$]/,
  // A snake_case word needs no escape.
  /(?<![a-z0-9])_|_(?![a-z0-9])/,
  /~(?=~)|(?<=~)~/,
  /&(?=#?\w+;)/,
  /</,
  // The end of a comment; it would end the notes.
  /(?<=--)!?>/,
  // A heading's closing marks.
  /(?<=\s)#(?=#*$)/,
]

/** What only a slide's body has. */
const SLIDE_ONLY = [
  // Vue
  /\{(?=\{)/,
  // Slidev's directive, which it looks for in prose, too
  /(?<=\bv)-(?=drag)/,
  // links found in prose
  /\/(?=\/)/,
  /(?<=\S)@(?=\S)/,
  // the typographer, which would make a dash of hyphens
  /-(?=-)|(?<=\+)-/,
  /\((?=(?:c|r|tm)\))/,
  /\.(?=\.)|,(?=,)|[?!](?=[?!]{3})/,
]

const NOTE = anyOf(MARKDOWN)
const SLIDE = anyOf([...MARKDOWN, ...SLIDE_ONLY])

/** What is met and what is written, where a backslash does not serve. */
const REPLACEMENTS: Record<string, string> = { '<': '&lt;', '{': '{<wbr>' }

function escapeMatch(match: string): string {
  return REPLACEMENTS[match] ?? `\\${match}`
}

function anyOf(patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map((pattern) => pattern.source).join('|'), 'gi')
}

/** What opens a block where it begins a line; the backslash goes behind what the group holds. */
const STARTS = [
  // heading, bullet, quotation
  /^()(?=#{1,6}(?:\s|$))/,
  /^()(?=[-+](?:\s|$))/,
  /^()(?=>)/,
  // Slidev's separator and slot
  /^()(?=---)/,
  /^()(?=::)/,
  // numbered list
  /^(\d{1,9})(?=[.)](?:\s|$))/,
]

/** `escaped` with what would open a block escaped. `text` is what it was before. */
function escapeStart(text: string, escaped: string): string {
  // A line of marks alone is a rule, an underline or the head of a table: no mark of it may act.
  if (!/[\p{L}\p{N}]/u.test(text) && /^[-=+*_:|#>~. ]*$/.test(text)) {
    return text.replace(/[-=+*_:|#>~.]/g, '\\$&')
  }
  const start = STARTS.find((pattern) => pattern.test(escaped))
  return start ? escaped.replace(start, '$1\\') : escaped
}
