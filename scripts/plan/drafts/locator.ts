import type { Entity } from '../../types/index.ts'
import { chapterMatter, meanWorth, type Draft, type DraftContext } from '../draft.ts'
import { fitPoints } from '../fit.ts'
import type { MatterPoint } from '../matter.ts'
import { Said } from '../said.ts'

/** An article is about places when it names its main country this often. */
const LEAST_MENTIONS = 4
const MOST_NOTES = 3
/** An article that names more is not about one country and its neighbours. */
const MOST_COUNTRIES = 9
const LEAST_NOTES = 2
const LAST_CHAPTER = 2

/** The country that the article is about, with the others that it names: one map, early in the talk, to find one's way. */
export function draftLocator(context: DraftContext): Draft[] {
  const { analysis, matter, said, used } = context
  const countries = analysis.entities.filter((entity) => entity.country)
  const main = mainCountry(countries, analysis.article.title?.text ?? '')
  if (!main || countries.length > MOST_COUNTRIES || context.chapter.no > LAST_CHAPTER) return []
  const named = countries.filter((entity) => entity !== main)
  const places = analysis.entities.filter((entity) => entity.kind === 'place' || entity.kind === 'state')
  const own = chapterMatter(context)
  const here = new Said()
  const notes: MatterPoint[] = []
  for (const one of own.toSorted((a, b) => b.worth - a.worth)) {
    const { sentence, points } = one
    const placed = places.some(({ mentions }) =>
      mentions.some((span) => span.start >= sentence.span.start && span.end <= sentence.span.end),
    )
    const point =
      placed && !used.has(sentence.index)
        ? points.find(({ text }) => !said.has(text) && !here.has(text))
        : undefined
    if (!point || point.text.length > 84 || notes.length >= MOST_NOTES) continue
    notes.push(point)
    here.add(point.text)
  }
  if (notes.length < LEAST_NOTES) return []
  notes.sort((a, b) => a.sentence - b.sentence)
  const points = notes.map(({ text, point }) => ({
    text: { text, from: point.text.from },
  }))
  if (!fitPoints('locator', points)) return []
  const uses = notes.map(({ sentence }) => sentence)
  return [
    {
      evidence: {
        kind: 'locator',
        main: { country: main.country!, name: main.name },
        named: named.map((entity) => ({ country: entity.country!, name: entity.name })),
        points,
      },
      uses,
      sections: [...new Set(uses.map((index) => analysis.sentences[index]!.section))],
      value: 0.6 + 0.05 * Math.min(named.length, 6) + 0.3 * meanWorth(matter, uses),
    },
  ]
}

/** The country in the title, or else the one that is named far more often than any other. */
function mainCountry(countries: Entity[], title: string): Entity | undefined {
  const [first, second] = countries.toSorted((a, b) => b.mentions.length - a.mentions.length)
  if (!first || first.mentions.length < LEAST_MENTIONS) return undefined
  const inTitle = countries.find(
    (entity) => title.includes(entity.name.text) && entity.mentions.length >= LEAST_MENTIONS,
  )
  if (inTitle) return inTitle
  return !second || first.mentions.length >= 2 * second.mentions.length ? first : undefined
}
