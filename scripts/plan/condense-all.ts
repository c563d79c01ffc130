import { condense } from '../condense/index.ts'
import type { Analysis } from '../types/index.ts'
import { antecedentsOf } from './antecedents-of.ts'
import type { Matter } from './matter.ts'
import { foreignMatter } from './matter/foreign-matter.ts'
import { toMatter } from './matter/to-matter.ts'
import { nameSubject } from './name-subject.ts'
import { personsOfPronouns } from './persons-of-pronouns.ts'

/** One `Matter` for each sentence of the analysis, by its index. */
export function condenseAll(analysis: Analysis): Matter[] {
  const names = analysis.entities.flatMap((entity) => [
    entity.name.text,
    ...(entity.acronym ? [entity.acronym.text] : []),
  ])
  const acronyms = analysis.acronyms.map(({ short, long }) => ({ short: short.text, long: long.text }))
  const title = analysis.article.title?.text
  const isEnglish = analysis.sentences.some(({ tree }) => tree)
  return analysis.sentences.map((sentence, i) => {
    if (!sentence.complete) return { sentence, points: [], worth: 0, reason: 'breaks off' }
    if (!sentence.tree)
      return isEnglish
        ? { sentence, points: [], worth: 0, reason: 'others carry the article' }
        : foreignMatter(sentence)
    const section = analysis.sections[sentence.section]
    const before = analysis.sentences[i - 1]
    const antecedents = antecedentsOf(sentence.index, analysis)
    const named = nameSubject(sentence, antecedents)
    const condensation = condense(
      { ...named, kind: sentence.kind, order: named.text === sentence.text ? sentence.order : undefined },
      {
        title,
        sectionTitle: section?.title?.text,
        previous: before?.block === sentence.block ? before.text : undefined,
        names,
        acronyms,
      },
    )
    return toMatter(sentence, condensation, named, {
      antecedents,
      article: analysis.article.text,
      persons: personsOfPronouns(analysis),
      isTitled: section?.title !== undefined,
    })
  })
}
