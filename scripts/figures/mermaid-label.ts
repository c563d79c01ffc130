/**
 * Writes words so that Mermaid takes them as words, inside double quotes: everything that its lexer, its comment and
 * directive filters, its Markdown or its icon syntax would act on becomes an entity code (`#quot;`, `#35;`).
 * White space is collapsed: the words are one line. Each label must stand on a source line of its own, since Mermaid's
 * entity reader works by line.
 */
export function escapeLabel(text: string): string {
  return escapeLines([text])
}

/** The same for a label of several lines, joined with Mermaid's line break. */
export function escapeLines(lines: string[]): string {
  const escaped = lines.map(escapeWords).join('<br/>')
  // "style …:#…;" loses its last character in Mermaid's entity reader
  return /style|classDef/.test(escaped) ? escaped.replaceAll(':', '#58;') : escaped
}

function escapeWords(text: string): string {
  const words = text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(SPACE_OR_CONTROL, ' ')
    .trim()
  return ESCAPES.reduce((escaped, [pattern, code]) => escaped.replace(pattern, code), words)
}

// eslint-disable-next-line no-control-regex -- control characters are what it is for
const SPACE_OR_CONTROL = /[\s\u0000-\u001f\u007f-\u009f\ufffe\uffff]+/gu

/** In this order: the number sign first, since the codes hold one. */
const ESCAPES: [RegExp, string][] = [
  [/#/g, '#35;'],
  [/"/g, '#quot;'],
  [/</g, '#lt;'],
  [/^>/g, '#gt;'],
  [/`/g, '#96;'],
  [/\\/g, '#92;'],
  [/\*/g, '#42;'],
  [/&(?=#|\w{2})/g, '#amp;'],
  [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '#95;'],
  [/~(?=~)|(?<=~)~/g, '#126;'],
  [/\$(?=\$)|(?<=\$)\$/g, '#36;'],
  [/%(?=[%{])|(?<=%)%|(?<=\})%/g, '#37;'],
  [/\](?=\()/g, '#93;'],
  [/(?<=\bfa[a-z]?):(?=fa)/g, '#58;'],
  [/ﬂ(?=°)/g, '#64258;'],
  [/¶(?=ß)/g, '#182;'],
  // what Markdown would take for a list
  [/^(\d+)\.(?=\s|$)/g, '$1#46;'],
  [/^(\d+)\)(?=\s|$)/g, '$1#41;'],
  [/^-(?=\s|$)/g, '#45;'],
  [/^\+(?=\s|$)/g, '#43;'],
]
