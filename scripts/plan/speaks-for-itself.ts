import type { Token, Tree } from '../language/types.ts'

/** On a slide nobody is there to be "we". @param tree The sentence that the text is from. */
export function speaksForItself(text: string, tree?: Tree): boolean {
  const said = text.replace(/["“][^"“”]*["”]/g, ' ')
  if (/^(?:we|i|our|my|us)\b/i.test(said) || /\b(?:we|our|ours|my|me)\b/.test(said)) return false
  return !tree?.tokens.some(
    ({ i, form, tag }) =>
      /^PRP/.test(tag) &&
      (form === 'us' || (form === 'I' && !isNumeral(tree.tokens[i - 1]))) &&
      new RegExp(`\\b${form}\\b`).test(said),
  )
}

/** "World War I": after a name, not at the beginning. */
const isNumeral = (before: Token | undefined) =>
  before !== undefined && before.i > 0 && /^\p{Lu}\p{Ll}/u.test(before.form)
