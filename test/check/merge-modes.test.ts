import { describe, expect, it } from 'vitest'
import type { ColorMode, Fault } from '../../scripts/check/fault.ts'
import { mergeModes } from '../../scripts/check/merge-modes.ts'

const pale = { slide: 4, rule: 'contrast', text: 'Too pale.' }
const cut = { slide: 2, rule: 'text-clipped', text: 'Cut off.' }

describe('mergeModes', () => {
  it('should tell once what shows in both colours, and name the colours of the rest', () => {
    const found = new Map<ColorMode, Fault[]>([
      ['light', [pale, cut]],
      ['dark', [cut]],
    ])
    expect(mergeModes(found)).toEqual([cut, { ...pale, mode: 'light' }])
  })

  it('should name no colours where only one was looked at', () => {
    expect(mergeModes(new Map<ColorMode, Fault[]>([['dark', [cut]]]))).toEqual([cut])
  })
})
