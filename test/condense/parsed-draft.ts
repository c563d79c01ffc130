import { draftsOf } from '../../scripts/condense/condense.ts'
import type { Draft } from '../../scripts/condense/draft.ts'
import { findBroken } from '../../scripts/condense/invariants.ts'
import { countWords, render } from '../../scripts/condense/render.ts'
import { loadLanguage } from '../../scripts/language/index.ts'

const { parse } = loadLanguage()

/** Every draft of a sentence, parsed by the parser itself, with its text and the invariant that it breaks. */
export function draftsOfText(text: string): { draft: Draft; text: string; broken?: string }[] {
  return draftsOf({ text, tree: parse(text) }, { names: [], acronyms: [] }).map((draft) => {
    const shown = render(draft.tree, draft.shown ?? draft.kept)
    return { draft, text: shown, broken: findBroken(draft, shown, countWords(shown))?.name }
  })
}

/** The invariant that the sentence breaks as it stands; 'nothing' where it breaks none. */
export function brokenAsItStands(text: string): string {
  const whole = draftsOfText(text).find(({ draft }) => draft.template === 'clause' && draft.cuts.length === 0)
  return whole?.broken ?? 'nothing'
}

/** The texts that satisfy every invariant. */
export function soundTexts(text: string): string[] {
  return draftsOfText(text)
    .filter(({ broken }) => broken === undefined)
    .map((one) => one.text)
}
