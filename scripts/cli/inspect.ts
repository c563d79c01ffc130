import path from 'node:path'
import pc from 'picocolors'
import { analyse } from '../analyse/index.ts'
import { planDeck, condenseAll, type Matter } from '../plan/index.ts'
import { loadArticle } from '../read/index.ts'
import type { Analysis, DeckPlan } from '../types/index.ts'
import { analysisToJson } from './analysis-json.ts'
import type { Io } from './io.ts'

/** `inspect`: what was understood of an article, and what became of each sentence. @returns The exit code. */
export async function inspect(article: string, options: { json?: boolean }, io: Io): Promise<number> {
  const read = await loadArticle(article === '-' ? '-' : path.resolve(io.cwd, article), io.stdin)
  const analysis = analyse(read)
  const matter = condenseAll(analysis)
  const plan = planDeck(analysis)
  if (options.json) io.stdout.write(`${JSON.stringify(analysisToJson(analysis, matter, plan), null, 2)}\n`)
  else io.stdout.write(describe(analysis, matter, plan))
  return 0
}

/** The report for a person: understanding first, then the article sentence by sentence. */
function describe(analysis: Analysis, matter: Matter[], plan: DeckPlan): string {
  const { article, sections } = analysis
  const lines: string[] = []
  const heading = (text: string) => lines.push('', pc.bold(text))
  lines.push(pc.bold(article.title?.text ?? article.name), pc.dim(`language ${article.language}`))
  for (const { text } of article.notices) lines.push(pc.dim(`notice: ${text}`))
  heading('Names')
  for (const { name, kind, acronym, mentions } of analysis.entities)
    lines.push(
      `  ${name.text}${acronym ? ` (${acronym.text})` : ''} ${pc.dim(`${kind}, ${mentions.length}×`)}`,
    )
  heading('Relations')
  for (const { subject, label, object, sentence } of analysis.relations)
    lines.push(
      `  ${subject.text} ${pc.cyan(`— ${label.text} →`)} ${object.text} ${pc.dim(lineOf(analysis, sentence))}`,
    )
  heading('Events')
  for (const { when, what, sentence } of analysis.events)
    lines.push(
      `  ${pc.cyan((when?.text.text ?? 'then').padEnd(18))} ${what.text} ${pc.dim(lineOf(analysis, sentence))}`,
    )
  heading('Phases')
  for (const { phases, basis } of analysis.phases)
    lines.push(`  ${phases.map(({ title }) => title.text).join(pc.cyan(' → '))} ${pc.dim(`by ${basis}`)}`)
  heading('Sentences')
  lines.push(
    pc.dim('  line  salience  score  use'),
    ...matter.flatMap((one, i) =>
      describeSentence(one, plan.ledger[i]!, sections[one.sentence.section]?.title?.text, matter[i - 1]),
    ),
  )
  return `${lines.join('\n')}\n`
}

function describeSentence(
  { sentence, points }: Matter,
  { use, slide, reason }: DeckPlan['ledger'][number],
  section: string | undefined,
  before: Matter | undefined,
): string[] {
  const colour = use === 'slide' ? pc.green : use === 'notes' ? pc.yellow : pc.dim
  const score = points[0] ? points[0].acceptable.toFixed(2) : '  – '
  const opens = before?.sentence.section !== sentence.section && section
  return [
    ...(opens ? ['', pc.bold(`  ${section}`)] : []),
    `  ${String(sentence.line).padStart(4)}  ${sentence.salience.toFixed(2).padStart(8)}  ${score.padStart(5)}  ${colour(use === 'slide' ? `slide ${slide}` : use)}${reason ? pc.dim(` (${reason})`) : ''}`,
    `        ${sentence.text}`,
    ...(points[0] ? [`        ${pc.cyan('→')} ${points[0].text}`] : []),
  ]
}

const lineOf = ({ sentences }: Analysis, sentence: number) => `line ${sentences[sentence]?.line ?? '?'}`
