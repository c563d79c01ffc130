import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../scripts/analyse/index.ts'
import { readArticle } from '../../../scripts/read/index.ts'
import type { PhaseSequence } from '../../../scripts/types/index.ts'

/** The sequences of a how-to among the fixtures. */
function phasesOf(name: string): PhaseSequence[] {
  const path = new URL(`../../fixtures/how-to/${name}`, import.meta.url)
  return analyse(readArticle({ path: `/${name}`, bytes: readFileSync(path) })).phases
}

const titles = ({ phases }: PhaseSequence) => phases.map(({ title }) => title.text)

describe('how-tos of several kinds', () => {
  it('should read the numbered list of a laboratory protocol', () => {
    const found = phasesOf('streak-plate.md')
    expect(found).toHaveLength(1)
    expect(found[0]!.basis).toBe('numbers')
    expect(found[0]!.phases).toHaveLength(8)
    expect(found[0]!.phases[1]!.does[0]!.text).toBe('Let it cool for ten seconds without putting it down')
  })

  it('should read headings that are orders in plain text', () => {
    expect(phasesOf('burns.txt').map(titles)).toEqual([
      ['Stop the burning', 'Cool the skin', 'Cover the wound', 'Get help'],
    ])
  })

  it('should say what is done in a step, not what is not', () => {
    const [{ phases }] = phasesOf('burns.txt') as [PhaseSequence]
    const done = phases[1]!.does.map(({ text }) => text)
    expect(done).toContain('Hold the burn under cool running water for twenty minutes')
    expect(done.some((text) => /^Do not/.test(text))).toBe(false)
  })

  it('should read the numbered headings of a procedure told in the passive', () => {
    expect(phasesOf('market-stall.md').map(titles)).toEqual([
      ['Application', 'Examination', 'Allocation', 'Licence'],
    ])
  })

  it('should read the headings of a manual whose title does not say that it is one', () => {
    const [headings, words] = phasesOf('boat.md')
    expect(titles(headings!)).toEqual([
      'Empty the boat',
      'Look after the engine',
      'Clean the hull',
      'Cover up',
    ])
    expect(words!.phases).toHaveLength(3)
  })
})
