import { h } from 'vue'
import { describe, expect, it } from 'vitest'
import { splitLines, vnodeText } from '../../scripts/frame/index.ts'

const textsOf = (nodes: unknown[]) => splitLines(nodes).map((line) => vnodeText(line))

describe('splitLines', () => {
  it('should cut a paragraph at its breaks', () => {
    expect(textsOf([h('strong', 'The mast fell,'), h('br'), '\nwhich nobody saw.'])).toEqual([
      'The mast fell,',
      'which nobody saw.',
    ])
  })

  it('should cut bold words at a break in them', () => {
    const lines = splitLines([h('strong', ['The mast', h('br'), 'fell']), ' in May.'])
    expect(lines.map((line) => vnodeText(line))).toEqual(['The mast', 'fell in May.'])
    expect(lines.map(([first]) => (first as { type: unknown }).type)).toEqual(['strong', 'strong'])
  })

  it('should leave a paragraph without a break as it is', () => {
    expect(textsOf(['The mast fell.'])).toEqual(['The mast fell.'])
  })
})
