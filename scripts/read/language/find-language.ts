import { franc } from 'franc-min'
import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { findWords } from '../common/words.ts'

/** Characters looked at. */
const SAMPLE = 20_000
/** Fewer words than this do not tell. */
const FEWEST_WORDS = 12

const ENGLISH = new Set(
  'the of and to in that is was for it with as his on be at by had not are but from or have an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other this'.split(
    ' ',
  ),
)

/**
 * The language of an article's prose (code is no prose) as BCP 47; `und` where there is too little text to tell.
 *
 * @param stated the language that the document says it is in; taken where the text does not tell.
 */
export function findLanguage(root: Root, stated?: string): string {
  const prose = takeProse(root)
  const words = findWords(prose)
  const said = canonical(stated)
  const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}]/u.test(prose) && prose.length > 40
  if (words.length < FEWEST_WORDS && !dense) return said ?? 'und'
  const english = words.filter((word) => ENGLISH.has(word.toLowerCase())).length / words.length
  if (english > 0.25) return 'en'
  const found = canonical(franc(prose, { minLength: 30 }))
  if (found === 'en' && english < 0.05) return said ?? 'und'
  return found ?? said ?? 'und'
}

function takeProse(root: Root): string {
  const parts: string[] = []
  let length = 0
  for (const node of root.children) {
    if (length > SAMPLE) break
    if (node.type !== 'paragraph' && node.type !== 'list' && node.type !== 'blockquote') continue
    const text = toString(node, { includeHtml: false, includeImageAlt: false })
    parts.push(text)
    length += text.length
  }
  return parts.join('\n').slice(0, SAMPLE)
}

/** `eng`, `en_US` and `EN` become `en`, `en-US` and `en`; what is no language tag becomes undefined. */
function canonical(tag: string | undefined): string | undefined {
  if (!tag || tag === 'und') return undefined
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}
