export type Format = 'plain' | 'markdown' | 'html' | 'docx'

/** The format of a decoded text, by the ending of its name and by what it holds. */
export function findFormat(name: string, text: string): Exclude<Format, 'docx'> {
  if (/\.(?:md|markdown|mdown|mkd|mdx|qmd|rmd)$/i.test(name)) return 'markdown'
  if (/\.(?:html?|xhtml)$/i.test(name)) return 'html'
  const head = text.slice(0, 50_000)
  if (isHtml(head)) return 'html'
  return isMarkdown(head) ? 'markdown' : 'plain'
}

/** A document type or root element at the start, or block elements at the start of many lines. */
function isHtml(text: string): boolean {
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|article|main)\b/i.test(
      text,
    )
  )
    return true
  const blocks =
    text.match(/^\s*<(?:p|h[1-6]|div|ul|ol|li|table|section|article)(?:\s[^>]*)?>/gim)?.length ?? 0
  const closes = text.match(/<\/(?:p|h[1-6]|div|ul|ol|li|table|section|article)>/gi)?.length ?? 0
  return /^\s*</.test(text) && blocks >= 2 && closes >= 2
}

/** Marks that hardly anybody writes in plain text, and how much each says. */
const MARKS: [RegExp, number][] = [
  [/^---\n(?:[\w-]+:.*\n|[ \t]+.*\n|- .*\n)+---$/m, 2],
  [/^#{1,6} \S.*$/gm, 1],
  [/^(?:```|~~~)[\w-]*$/gm, 1],
  [/!?\[[^\]\n]+\]\((?:https?:|\/|\.|#|\w)[^)\n]*\)/g, 0.7],
  [/^\*\*[^*\n]+\*\*$/gm, 1],
  [/\*\*[^*\n]+\*\*/g, 0.5],
  [/^\|.*\|\n\|[\s:|-]+\|$/gm, 2],
  [/^\[[^\]\n]+\]: \S+/gm, 1],
]

function isMarkdown(text: string): boolean {
  const trimmed = text.trimStart()
  let score = 0
  for (const [mark, weight] of MARKS) score += Math.min(3, (trimmed.match(mark)?.length ?? 0) * weight)
  return score >= 2
}
