/** Slides that show one thing of the article at large: a number, a quotation, a table, a picture, a piece of code. */
import { judgeText } from '../../condense/index.ts'
import type { Block, Sourced } from '../../types/index.ts'
import { chapterMatter, type Draft, type DraftContext } from '../draft.ts'
import { fitCode, fitHeadline, fitQuotation, fitTable } from '../fit.ts'
import { standsAlone } from '../stands-alone.ts'

const LEAST_QUOTED_WORDS = 9

/** The chapter's numbers, each large with what it counts. */
export function draftNumbers(context: DraftContext): Draft[] {
  const own = ownSentences(context)
  return context.analysis.numbers
    .filter(({ sentence, value, what }) => own.has(sentence) && !what.text.includes(value.text))
    .map((number) => ({
      evidence: { kind: 'number', value: number.value, what: number.what, points: [] },
      uses: [number.sentence],
      sections: [context.analysis.sentences[number.sentence]!.section],
      value: 0.3 + 0.5 * (context.matter[number.sentence]?.sentence.salience ?? 0),
    }))
}

/** What somebody said, in full. */
export function draftQuotations(context: DraftContext): Draft[] {
  const own = ownSentences(context)
  return context.analysis.quotations
    .filter(
      ({ sentence, text, speaker }) =>
        own.has(sentence) && isTelling(text.text) && fitQuotation(text.text, speaker?.text),
    )
    .map((quotation) => ({
      evidence: { kind: 'quotation', quotation: quotation.text, speaker: quotation.speaker },
      uses: [quotation.sentence],
      sections: [context.analysis.sentences[quotation.sentence]!.section],
      value:
        (quotation.speaker ? 0.42 : 0.2) + 0.4 * (context.matter[quotation.sentence]?.sentence.salience ?? 0),
    }))
}

/** An exclamation or a scrap is colour, not evidence. */
function isTelling(quotation: string): boolean {
  return quotation.split(/\s+/).length >= LEAST_QUOTED_WORDS
}

/** Tables, whole or their first rows. */
export function draftTables(context: DraftContext): Draft[] {
  return ownBlocks(context, 'table').flatMap((block) => {
    if (!block.rows || block.rows.length < 2) return []
    const shown = fitTable(block.rows)
    if (!shown) return []
    const left = block.rows.length - shown.length
    return [
      {
        evidence: {
          kind: 'table',
          rows: shown,
          remark:
            left > 1
              ? { label: 'moreRows', values: { count: left } }
              : left === 1
                ? { label: 'oneMoreRow' }
                : undefined,
        },
        uses: [],
        sections: [block.section],
        value: 0.9,
        ...introductionTo(block, context),
      } satisfies Draft,
    ]
  })
}

/** Pictures that lie beside the article. */
export function draftPictures(context: DraftContext): Draft[] {
  return ownBlocks(context, 'image').flatMap((block) => {
    const url = block.url && context.pictureAt(block.url)
    if (!url) return []
    return [
      {
        evidence: { kind: 'picture', url, alt: textOfBlock(block) },
        uses: [],
        sections: [block.section],
        value: 0.8,
        ...introductionTo(block, context),
      } satisfies Draft,
    ]
  })
}

/** Code that fits a slide whole. */
export function draftCode(context: DraftContext): Draft[] {
  return ownBlocks(context, 'code').flatMap((block) =>
    fitCode(block.text)
      ? [
          {
            evidence: { kind: 'code', lang: block.lang, code: textOfBlock(block) },
            uses: [],
            sections: [block.section],
            value: 0.55 + Math.min(block.text.split('\n').length, 8) / 40,
            ...introductionTo(block, context),
          } satisfies Draft,
        ]
      : [],
  )
}

/** The sentence right before a table, picture or piece of code says what it is: its headline, if it can be one. */
function introductionTo(
  block: Block,
  { analysis, matter, used }: DraftContext,
): Pick<Draft, 'at' | 'headline' | 'headlineSentence'> {
  const at = analysis.sentences.findLast(({ block: index }) => index < block.index)?.index
  const before = analysis.blocks[block.index - 1]
  if (!before || before.section !== block.section || before.kind !== 'paragraph') return { at }
  const last = matter.filter(({ sentence }) => sentence.block === before.index).at(-1)?.sentence
  if (!last || used.has(last.index) || !standsAlone(last) || last.words < 4) return { at }
  const text = last.text.replace(/\s*[.:]$/, '')
  // "The table below lists …": on a slide nothing is below.
  if (last.tree && judgeText(text, last.tree).broken === 'meta') return { at }
  return fitHeadline(text)
    ? { at, headline: { text, from: [last.span] }, headlineSentence: last.index }
    : { at }
}

function ownSentences(context: DraftContext): Set<number> {
  return new Set(chapterMatter(context).map(({ sentence }) => sentence.index))
}

function ownBlocks({ analysis, chapter }: DraftContext, kind: Block['kind']): Block[] {
  const own = new Set(chapter.sections)
  return analysis.blocks.filter((block) => block.kind === kind && own.has(block.section))
}

function textOfBlock(block: Block): Sourced {
  return { text: block.text, from: [block.span] }
}
