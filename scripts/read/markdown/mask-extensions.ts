/**
 * Marks of Markdown dialects that CommonMark does not know, replaced by as many spaces, so that they are no words and all
 * offsets stay: comments, template tags, heading ids, containers (`:::note`), `[TOC]`, `[!NOTE]`, MDX imports.
 */
export function maskExtensions(text: string): string {
  return splitFences(text)
    .map(({ code, text: piece }) =>
      code ? piece : MASKS.reduce((masked, mask) => blank(masked, mask), piece),
    )
    .join('')
}

const MASKS: RegExp[] = [
  /<!--[\s\S]*?-->/g,
  /\{%[-+]?[^%\n]*%\}/g,
  /\{\{[<%]?[^{}\n]*\}\}/g,
  /\{:?\s*(?:[#.][\w-]+|[\w-]+="[^"\n]*")(?:\s+[^{}\n]*)?\}/g,
  /^[ \t]*:{3,}.*$/gm,
  /^(?:!!!|\?\?\?)\+?[ \t].*$/gm,
  /^[ \t]*\[{1,2}_?toc_?\]{1,2}[ \t]*$/gim,
  /^[ \t>]*\[!\w+\][-+]?/gm,
  /^(?:import\s.*\sfrom\s+['"].*|export\s+(?:const|default)\s.*)$/gm,
]

/** A quotation keeps its `>`, all line ends stay. */
function blank(text: string, mask: RegExp): string {
  return text.replace(mask, (found) =>
    found.replace(/[^\n>]|>(?=.*-->)/g, ' ').replace(/-->|>$/g, (end) => ' '.repeat(end.length)),
  )
}

/** The text in pieces, fenced code and inline code apart. */
function splitFences(text: string): { code: boolean; text: string }[] {
  const pieces: { code: boolean; text: string }[] = []
  const fence =
    /^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\1[`~]*[ \t]*$|$(?![\s\S]))|(?<!`)(`{1,2})(?!`)[^`\n]+\2(?!`)/gm
  let done = 0
  for (const match of text.matchAll(fence)) {
    pieces.push({ code: false, text: text.slice(done, match.index) }, { code: true, text: match[0] })
    done = match.index + match[0].length
  }
  pieces.push({ code: false, text: text.slice(done) })
  return pieces
}
