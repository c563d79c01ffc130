// Whether a text is one of the closed list of labels.
import { en } from '../labels/en.ts'

/** Takes a text as the audience sees it; numbers fill the places of a label. */
export function isLabelText(text: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(text))
}

const PATTERNS = Object.values(en).map((label) => {
  const escaped = label.replace(/[.*+?^$()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replace(/\{\w+\}/g, '[\\d.,]+')}$`)
})
