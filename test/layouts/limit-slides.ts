import { fitLayout, type PassageLine, type PointText, type SlideText } from '../../scripts/measure/index.ts'

/** Slides whose texts just fit: a word more in each, and the layout takes them no longer. */
export interface LimitSlide {
  text: SlideText
  markdown: string
}

const WORDS =
  `the of water engineers had asked whether communication infrastructure in to by from which committee early
restoration an it responsibility winter months bridge no one low river institutional was held city farmers way
well-known price two 1984 percent governments`.split(/\s+/)

/** Words without a meaning, always the same ones for a seed. */
export class Chatter {
  private state: number

  constructor(seed: number) {
    this.state = seed
  }

  number(from: number, to: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0
    return from + Math.floor((this.state / 2 ** 32) * (to - from + 1))
  }

  words(count: number): string {
    const words = Array.from({ length: count }, () => WORDS[this.number(0, WORDS.length - 1)]!)
    return words.join(' ').replace(/^./, (letter) => letter.toUpperCase())
  }

  points(count: number, length: number, lead = false, items = 0): PointText[] {
    return Array.from({ length: count }, () => ({
      lead: lead ? this.words(this.number(1, 3)) : undefined,
      text: this.words(length),
      items: items ? Array.from({ length: items }, () => this.words(6)) : undefined,
    }))
  }
}

type Make = (chatter: Chatter, length: number) => SlideText

/** A slide of each kind that holds more or less text by `length`. */
const KINDS: Record<string, Make> = {
  led: (c, length) => ({ kind: 'points', headline: c.words(9), points: c.points(4, length, true) }),
  plain: (c, length) => ({ kind: 'points', headline: c.words(4), points: c.points(5, length) }),
  pair: (c, length) => ({ kind: 'points', headline: c.words(9), points: c.points(2, Math.min(length, 30)) }),
  nested: (c, length) => ({ kind: 'points', headline: c.words(5), points: c.points(3, length, true, 2) }),
  columns: (c, length) => ({ kind: 'cards', headline: c.words(9), points: c.points(3, length, true) }),
  grid: (c, length) => ({ kind: 'cards', headline: c.words(12), points: c.points(4, length, true) }),
  six: (c, length) => ({ kind: 'cards', headline: c.words(4), points: c.points(6, length, true) }),
  activities: (c, length) => ({
    kind: 'activities',
    headline: c.words(9),
    points: c.points(5, length, true),
  }),
  closing: (c, length) => ({ kind: 'closing', headline: c.words(3), points: c.points(4, length) }),
  about: (c, length) => ({ kind: 'about', headline: c.words(3), points: c.points(3, length, true) }),
  split: (c, length) => ({
    kind: 'split',
    headline: c.words(9),
    points: c.points(3, length),
    figureTitle: c.words(3),
  }),
  locator: (c, length) => ({ kind: 'locator', headline: c.words(8), points: c.points(3, length, true) }),
  contrast: (c, length) => ({
    kind: 'contrast',
    headline: c.words(8),
    sides: [2, 4].map((count) => ({ title: c.words(2), points: c.points(count, length) })),
  }),
  overview: (c, length) => ({
    kind: 'overview',
    headline: 'In this talk',
    chapters: Array.from({ length: 6 }, () => ({ title: c.words(4), gist: c.words(length) })),
  }),
  number: (c, length) => ({
    kind: 'number',
    headline: c.words(6),
    value: '62 percent',
    what: c.words(length),
    points: c.points(3, 8),
  }),
  table: (c, length) => ({
    kind: 'table',
    headline: c.words(4),
    rows: Array.from({ length: 5 }, () => [c.words(2), c.words(length), c.words(2), '1984']),
    remark: c.words(8),
  }),
  quotation: (c, length) => ({
    kind: 'quotation',
    headline: '',
    quotation: c.words(length),
    speaker: c.words(2),
  }),
  passage: (c, length) => ({ kind: 'passage', headline: '', passages: [[{ text: c.words(length) }]] }),
  lines: (c, length) => ({ kind: 'passage', headline: '', passages: [makeLines(c, length)] }),
  passages: (c, length) => ({
    kind: 'passage',
    headline: '',
    passages: [makeLines(c, Math.ceil(length / 2)), [{ text: c.words(Math.ceil(length / 2)) }]],
  }),
  statement: (c, length) => ({ kind: 'statement', headline: c.words(length) }),
}

/** Lines of about nine words, the second and the fourth quiet. */
function makeLines(chatter: Chatter, length: number): PassageLine[] {
  const words = chatter.words(length).split(' ')
  const count = Math.ceil(length / 9)
  return Array.from({ length: count }, (_, i) => ({
    text: words.slice((i * length) / count, ((i + 1) * length) / count).join(' '),
    isQuiet: i % 2 === 1,
  }))
}

/** For each kind the fullest slides that fit, from the given seeds. */
export function makeLimitSlides(seeds: number[]): LimitSlide[] {
  return seeds.flatMap((seed) =>
    Object.values(KINDS).flatMap((make) => {
      const text = findFullest((length) => make(new Chatter(seed), length))
      return text ? [{ text, markdown: writeSlide(text) }] : []
    }),
  )
}

function findFullest(make: (length: number) => SlideText): SlideText | undefined {
  for (let length = 60; length > 0; length -= 1) {
    const text = make(length)
    if (fitLayout(text)) return text
  }
  return undefined
}

function writeSlide(text: SlideText): string {
  const keys = [
    'kind' in text ? `layout: ${text.kind}` : '',
    'kicker: Limits',
    'chapter: 1',
    'source: Nowhere',
  ]
  if (text.kind === 'split') keys.push(`figureTitle: ${text.figureTitle}`)
  return `---\n${keys.join('\n')}\n---\n\n${writeBody(text)}\n`
}

function writeBody(text: SlideText): string {
  const headline = `# ${text.headline}\n\n`
  switch (text.kind) {
    case 'contrast':
      return (
        headline +
        text.sides
          .map(
            (side, index) =>
              `::${index ? 'right' : 'left'}::\n\n## ${side.title}\n\n${writeList(side.points)}`,
          )
          .join('\n\n')
      )
    case 'overview':
      return headline + text.chapters.map(({ title, gist }) => `1. **${title}** ${gist}`).join('\n')
    case 'number':
      return `${headline}**${text.value}** ${text.what}\n\n${writeList(text.points)}`
    case 'table': {
      const [head = [], ...rows] = text.rows
      const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)
      return `${headline}${lines.join('\n')}\n\n${text.remark}`
    }
    case 'quotation':
      return `> ${text.quotation}\n\n— ${text.speaker}`
    case 'passage':
      return text.passages
        .map((lines) => lines.map(({ text, isQuiet }) => (isQuiet ? text : `**${text}**`)).join('\\\n'))
        .join('\n\n')
    case 'closing':
      return headline + writeList(text.points, '1.')
    default:
      return headline + ('points' in text ? writeList(text.points) : '')
  }
}

function writeList(points: PointText[], mark = '-'): string {
  return points
    .map(({ lead, text, items = [] }) =>
      [`${mark} ${lead ? `**${lead}** ` : ''}${text}`, ...items.map((item) => `   - ${item}`)].join('\n'),
    )
    .join('\n')
}
