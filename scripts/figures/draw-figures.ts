import { load } from '@slidev/parser/fs'
import { dirname, resolve } from 'node:path'
import { UserError, type Message } from '../types/index.ts'
import { drawWithMermaid, labelSize, LEGIBLE } from './draw-with-mermaid.ts'
import { findFences } from './find-fences.ts'
import { planFigure } from './plan-figure.ts'

/**
 * Reads all diagrams of a deck, and has Mermaid draw those that the deck does not draw itself, so that building or
 * serving it needs no browser for them.
 * @returns what is wrong with them; lines are of the deck, or of the file that a slide comes from
 */
export async function drawFigures(deckPath: string): Promise<Message[]> {
  const path = resolve(deckPath)
  const root = dirname(path)
  const deck = await load({ roots: [root], userRoot: root }, path)
  const messages: Message[] = []
  const toDraw: { source: string; line: number }[] = []
  for (const slide of deck.slides) {
    for (const fence of findFences(slide.source.raw)) {
      const line = slide.source.start + fence.line
      const plan = await planFigure(fence.source, slide, deck.headmatter.figures)
      if ('error' in plan) messages.push(describeFailure(plan.error, line + plan.line - 1))
      else if (plan.by === 'mermaid') toDraw.push({ source: fence.source, line })
    }
  }
  if (toDraw.length === 0) return messages
  try {
    const drawn = await drawWithMermaid(toDraw.map(({ source }) => source))
    drawn.forEach((svg, index) => {
      const { line } = toDraw[index]!
      if (svg instanceof Error) messages.push(describeFailure(svg.message, line))
      else if (labelSize(svg) < LEGIBLE) messages.push(describeSmall(labelSize(svg), line))
    })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    messages.push({
      line: toDraw[0]!.line,
      rule: 'diagram-not-drawn',
      text: `Mermaid draws this diagram in the page: ${error.message}`,
    })
  }
  return messages
}

function describeSmall(size: number, line: number): Message {
  const text = `The labels of this diagram are ${Math.floor(size)} pixels high on the slide; ${LEGIBLE} can be read. Give it fewer nodes, shorter labels, or two slides.`
  return { line, rule: 'diagram-small', text }
}

/** A diagram that cannot be read, as a message. */
export function describeFailure(error: string, line: number): Message {
  return {
    line,
    rule: 'diagram-syntax',
    text: `Mermaid cannot read this diagram (line ${line}): ${error}. Mend the block, or make it plain text.`,
  }
}
