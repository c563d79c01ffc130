import { describe, expect, it } from 'vitest'
import { covers } from '../../scripts/plan/covers.ts'
import type { Evidence } from '../../scripts/plan/draft.ts'
import type { Sourced } from '../../scripts/types/index.ts'
import { matterOf, sentenceOf } from './fake-matter.ts'

const sourced = (text: string): Sourced => ({ text, from: [{ start: 0, end: 1 }] })
const timeline = (when: string, what: string): Evidence => ({
  kind: 'timeline',
  events: [{ when: sourced(when), what: sourced(what) }],
})

describe('covers', () => {
  it('should tell that a figure leaves out the main claim', () => {
    const one = matterOf(sentenceOf('When the war began in August 1642, Karvik declared for the king.'))
    expect(covers([timeline('August 1642', 'The war began')], one)).toBe(false)
    expect(covers([timeline('August 1642', 'Karvik declared for the king')], one)).toBe(true)
  })

  it('should tell that a figure leaves out a number', () => {
    const one = matterOf(sentenceOf('The council sold the ferry for 40,000 crowns in 1951.'))
    expect(covers([timeline('1951', 'The council sold the ferry')], one)).toBe(false)
    expect(covers([timeline('1951', 'The council sold the ferry for 40,000 crowns')], one)).toBe(true)
  })

  it('should not miss the time of the day', () => {
    const one = matterOf(sentenceOf('At 2.40 a.m. on 20 November the dam broke.'))
    expect(covers([timeline('20 November', 'The dam broke')], one)).toBe(true)
  })

  it('should count what several figures draw of one sentence together', () => {
    const one = matterOf(sentenceOf('Reese was arrested in 1941 and died in prison in 1942.'))
    const parts = [timeline('1941', 'Reese was arrested'), timeline('1942', 'Reese died in prison')]
    expect(covers(parts.slice(0, 1), one)).toBe(false)
    expect(covers(parts, one)).toBe(true)
  })
})
