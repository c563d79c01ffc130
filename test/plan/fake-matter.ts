import { loadLanguage, parseWithNames } from '../../scripts/language/index.ts'
import type { Matter, MatterPoint } from '../../scripts/plan/matter.ts'
import type { Analysis, Section, Sentence } from '../../scripts/types/index.ts'

/** A parsed sentence of an invented article, the first of its own paragraph. */
export function sentenceOf(text: string, more: Partial<Sentence> = {}): Sentence {
  const index = more.index ?? 0
  return {
    index,
    section: 0,
    block: index,
    kind: 'prose',
    text,
    span: { start: 1000 * index, end: 1000 * index + text.length },
    line: index + 1,
    inBlock: 0,
    complete: true,
    words: text.split(' ').length,
    tree: parseWithNames(loadLanguage(), text, []),
    salience: 0.5,
    ...more,
  }
}

/** A point as the gate lets it pass. */
export function pointOf(sentence: Sentence, more: Partial<MatterPoint> = {}): MatterPoint {
  const text = more.text ?? sentence.text.replace(/\.$/, '')
  return {
    point: { text: { text, from: [sentence.span] } },
    text,
    form: 'clause',
    acceptable: 0.9,
    good: 0.6,
    sentence: sentence.index,
    ...more,
  }
}

/** A sentence whose only point is itself. */
export function matterOf(sentence: Sentence, more: Partial<Matter> = {}): Matter {
  return { sentence, points: [pointOf(sentence)], worth: 0.6, ...more }
}

/** An analysis that knows sentences and sections alone. */
export function analysisOf(sentences: Sentence[], titles: (string | undefined)[] = ['Harbour']): Analysis {
  return {
    article: { title: undefined },
    blocks: [],
    sections: titles.map(
      (title, index) =>
        ({
          index,
          title: title === undefined ? undefined : { text: title, from: [{ start: 0, end: 1 }] },
          role: 'body',
          children: [],
          blocks: [],
        }) as unknown as Section,
    ),
    sentences,
    events: [],
    quotations: [],
    antecedents: [],
    entities: [],
  } as unknown as Analysis
}
