// @vitest-environment jsdom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { defineComponent, h, vShow, withDirectives, type VNode } from 'vue'
import {
  arrangeLists,
  findNodes,
  readParts,
  readPoints,
  rawText,
  setLed,
  setRunIn,
  vnodeText,
} from '../../scripts/frame/index.ts'
import { setLayout } from '../../scripts/measure/index.ts'

const fit = setLayout({ kind: 'points', headline: 'Tides', points: [{ lead: 'Spring', text: 'high' }] })

const list = () =>
  h('ul', [
    h('li', [h('strong', 'Spring tide'), ' comes with the ', h('em', 'new'), ' moon']),
    h('li', ['Neap tide follows', h('ul', [h('li', 'seven days later'), h('li', 'and lower')])]),
  ])

describe('readPoints', () => {
  it('should read leads, texts and sub-points', () => {
    expect(readPoints([list()])).toEqual([
      { lead: 'Spring tide', text: 'comes with the new moon', items: undefined },
      { lead: undefined, text: 'Neap tide follows', items: ['seven days later', 'and lower'] },
    ])
  })

  it('should read through a wrapper and the paragraphs of a loose list', () => {
    const wrapper = defineComponent({ render: () => null })
    const loose = h('ul', [h('li', [h('p', [h('strong', 'Low'), ' water'])])])
    expect(readPoints([h(wrapper, null, { default: () => [loose] })])).toEqual([
      { lead: 'Low', text: 'water', items: undefined },
    ])
  })

  it('should read nothing where there is no list', () => {
    expect(readPoints([h('p', 'words')])).toEqual([])
  })
})

describe('arrangeLists', () => {
  const html = (nodes: VNode[]) => mount(defineComponent({ render: () => nodes })).html()

  it('should give lead and text elements of their own', () => {
    const out = html(arrangeLists([list()], setLed(fit)))
    expect(out).toContain('<span class="sd-lead">Spring tide</span>')
    expect(out).toContain('<em>new</em>')
    expect(out).toContain('<ul class="sd-items" style="--item-columns: 2;">')
  })

  it('should let a lead run in', () => {
    const out = vnodeText(arrangeLists([list()], setRunIn(fit)))
    expect(out).toContain('Spring tide comes with the new moon')
  })

  it('should keep the directives of an item', () => {
    const item = () => withDirectives(h('li', 'hidden'), [[vShow, false]])
    const wrapper = mount(defineComponent({ render: () => arrangeLists([h('ul', [item()])], setLed(fit)) }))
    expect(wrapper.find('li').attributes('style')).toContain('display: none')
  })

  it('should keep a number with the word that it counts', () => {
    const out = html(arrangeLists([h('ul', [h('li', 'sells 1.4 million in 2024 and 2025')])], setLed(fit)))
    expect(out.replaceAll('&nbsp;', '\u00a0')).toContain('sells 1.4\u00a0million in 2024 and 2025')
  })

  it('should keep a short compound whole', () => {
    const out = html(arrangeLists([h('ul', [h('li', 'a long-term plan')])], setLed(fit)))
    expect(out).toContain('<span class="sd-whole">long-term</span>')
  })
})

describe('readParts', () => {
  it('should take the headline out of the body', () => {
    const parts = readParts([h('h1', 'High water'), '\n', h('p', 'words')])
    expect(parts.headlineText).toBe('High water')
    expect(parts.body.map((node) => node.type)).toEqual(['p'])
  })

  it('should take the first of two headlines', () => {
    const parts = readParts([h('h1', 'One'), h('h1', 'Two')])
    expect(parts.headlineText).toBe('One')
    expect(findNodes(parts.body, ['h1'])).toHaveLength(1)
  })
})

describe('rawText', () => {
  it('should keep the line breaks of a listing', () => {
    expect(rawText(h('pre', [h('code', [h('span', 'a'), '\n', h('span', '  b')])]))).toBe('a\n  b')
  })
})
