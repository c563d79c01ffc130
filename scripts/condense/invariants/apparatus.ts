/** Invariants of the matter: a point is of the subject, not of the text, its pictures or its sources. */
import { childrenBy } from '../../language/tree.ts'
import type { Draft } from '../draft.ts'
import { META } from '../words.ts'

/** "This section describes …", "The map in Figure 1 …", "For more details, see …". */
export function isAboutTheText(draft: Draft, text: string): boolean {
  if (REFERENCE.test(text) || POINTER.test(text)) return true
  const subject = childrenBy(draft.tree, draft.head, /^nsubj/)[0]
  if (!subject)
    return (
      /^(see|note|click|read)$/i.test(draft.tree.tokens[draft.head]!.form) &&
      /^(clause|item)$/.test(draft.template)
    )
  return (
    META.has(subject.lemma) &&
    childrenBy(draft.tree, subject.i, /^det/).some((t) => /^(this|the)$/i.test(t.form))
  )
}

/** "Figure 1.3 …", "Photo: …", "— ES 2015, section 4", "A. Rossi; from file, 2008". */
export function isCaption({ tree }: Draft): boolean {
  const text = tree.text.trim()
  return ATTRIBUTION.test(text) || CAPTION.test(text) || CREDIT.test(text)
}

const REFERENCE =
  /\b(drawing|figure|table|example|section|diagram|image|chart) (above|below)\b|\bin the (next|following|previous|last) (section|chapter|paragraph)\b|\b(following|above|below) (drawing|figure|table|example|section|diagram|image|map|chart|code)\b|\b(Figure|Fig\.|Table|Section|Chapter|Eq\.|Equation)\s+\d/i

/** Invitations to read elsewhere. */
const POINTER =
  /^(suppose|imagine|assume|consider|let us|let['’]s|please|stay tuned|see (the |also |our )?\p{L}|for (more|further) (details?|information)|for details|note that|(learn|read|find out) more|check out|try out|click|subscribe|sign up|follow us)/iu

const ATTRIBUTION = /^[—–-]{1,2}\s*[\p{Lu}\d]/u
const CAPTION =
  /^(figure|fig\.?|table|photo(graph)?|image|picture|illustration|map|diagram|chart|video|source|credits?|courtesy)(\s+\d|\s*[:.–—]\s|\s+(by|of|from|courtesy)\b.{0,60}$)/i
const CREDIT =
  /\b(from file|file photo|image credit|photo credit|courtesy of|all rights reserved|getty images)\b/i
