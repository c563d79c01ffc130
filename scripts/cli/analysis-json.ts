import type { Matter } from '../plan/index.ts'
import type { Analysis, DeckPlan, Span } from '../types/index.ts'
import { LineIndex } from '../read/index.ts'

/** What `inspect --json` prints. */
export function analysisToJson(analysis: Analysis, matter: Matter[], plan: DeckPlan) {
  const { article } = analysis
  const lines = new LineIndex(article.text)
  const places = (from: readonly Span[]) =>
    from.map(({ start, end }) => ({ start, end, line: lines.line(start) }))
  const sentenceOf = (index: number) => places([analysis.sentences[index]!.span])
  return {
    title: article.title?.text ?? null,
    language: article.language,
    text: article.text,
    sections: analysis.sections
      .filter(({ title }) => title)
      .map(({ title, shortTitle, depth, line, role }) => ({
        title: title!.text,
        shortTitle: shortTitle?.text,
        depth,
        line,
        role,
      })),
    acronyms: analysis.acronyms.map(({ short, long }) => ({ short: short.text, long: long.text })),
    entities: analysis.entities.map(({ name, kind, acronym, mentions }) => ({
      name: name.text,
      kind,
      acronym: acronym?.text,
      mentions: places(mentions),
    })),
    relations: analysis.relations.map(({ subject, verb, object, label, negated, modal, sentence }) => ({
      subject: subject.text,
      verb,
      object: object.text,
      label: label.text,
      negated,
      modal,
      from: sentenceOf(sentence),
    })),
    events: analysis.events.map(({ when, what, sentence }) => ({
      when: when
        ? {
            text: when.text.text,
            iso: when.iso,
            until: when.until,
            precision: when.precision,
            qualifier: when.qualifier,
          }
        : null,
      what: what.text,
      from: sentenceOf(sentence),
    })),
    phases: analysis.phases.flatMap(({ phases, basis }) =>
      phases.map(({ title, does }, i) => ({
        title: title.text,
        order: i + 1,
        basis,
        does: does.map(({ text }) => text),
        from: places(title.from),
      })),
    ),
    sentences: matter.map(({ sentence, points, worth, reason }, i) => ({
      line: sentence.line,
      start: sentence.span.start,
      end: sentence.span.end,
      salience: sentence.salience,
      worth,
      point: points[0]?.text ?? null,
      score: points[0]?.acceptable ?? null,
      use: plan.ledger[i]!.use,
      slide: plan.ledger[i]!.slide,
      reason: plan.ledger[i]!.reason ?? reason,
    })),
    messages: analysis.messages,
  }
}
