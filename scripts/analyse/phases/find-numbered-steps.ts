/** Numbered lists of instructions. */
import { isInstruction } from './is-instruction.ts'
import { shortenStep } from './shorten-step.ts'
import type { Block, PhaseSequence } from '../../types/index.ts'
import type { Context } from '../context.ts'

/** Lists of at least three items, most of which tell what to do. */
export function findNumberedSteps(context: Context): PhaseSequence[] {
  const lists = new Map<number, Block[]>()
  for (const block of context.blocks) {
    if (block.kind !== 'item' || !block.ordered || block.list === undefined || (block.depth ?? 0) > 0)
      continue
    lists.set(block.list, [...(lists.get(block.list) ?? []), block])
  }
  return [...lists.values()].flatMap((blocks) => {
    const steps = blocks.map((block) =>
      context.sentences.filter((sentence) => sentence.block === block.index),
    )
    const told = steps.filter(
      ([first]) => first && isInstruction(first.text, first.tree?.tokens[0]?.tag ?? ''),
    )
    if (steps.length < 3 || steps.length > 12 || told.length < steps.length * 0.75) return []
    const phases = steps
      .map((sentences) => shortenStep(context, sentences))
      .filter((phase) => phase !== undefined)
    if (phases.length < steps.length) return []
    const section = context.sections[blocks[0]!.section]!
    const title = section.shortTitle ?? section.title
    return [{ ...(title && { title }), basis: 'numbers' as const, phases, sections: [section.index] }]
  })
}
