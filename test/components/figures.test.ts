// @vitest-environment jsdom
import { mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick, reactive } from 'vue'
import DiagramFigure from '../../components/DiagramFigure.vue'
import LocatorDrawing from '../../components/figures/LocatorDrawing.vue'
import Timeline from '../../components/Timeline.vue'
import { drawLocator } from '../../scripts/figures/map/draw-locator.ts'
import { makeGraph } from '../figures/samples.ts'

/** Slidev's clicks as far as figures use them. */
const clicks = reactive({
  current: 0,
  registered: new Map<string, { start: number; max: number }>(),
  calculateSince: (at: string | number, size: number) => {
    const start = at === '+1' ? 1 : Number(at)
    return { start, max: start + size - 1 }
  },
  register(id: string, info: { start: number; max: number }) {
    this.registered.set(id, info)
  },
  unregister(id: string) {
    this.registered.delete(id)
  },
})
vi.mock('@slidev/client', () => ({ useSlideContext: () => ({ $clicksContext: clicks }) }))

beforeEach(() => {
  clicks.current = 0
  clicks.registered.clear()
})

const events = [
  { when: '1894', what: 'Two brothers open a shop', source: 'In 1894 two brothers opened a shop.' },
  { what: 'They race on Sundays' },
  { when: '1899', what: 'The club is founded' },
]
const textOf = (wrapper: ReturnType<typeof mount>, words: string) =>
  wrapper.findAll('.sd-words').find((element) => element.text() === words)!

describe('Timeline', () => {
  it('should list its events for a screen reader, in their order', () => {
    const wrapper = mount(Timeline, { props: { events } })
    expect(wrapper.get('figure').attributes('aria-label')).toBe('Timeline')
    expect(wrapper.findAll('ul li').map((item) => item.text())).toEqual([
      '1894: Two brothers open a shop',
      'They race on Sundays',
      '1899: The club is founded',
    ])
    expect(wrapper.get('.sd-canvas').attributes('aria-hidden')).toBe('true')
  })

  it('should bring up an event a click', async () => {
    const wrapper = mount(Timeline, { props: { events } })
    const later = () => events.map(({ what }) => textOf(wrapper, what).classes('sd-later'))
    expect([...clicks.registered.values()]).toEqual([{ start: 1, max: 3 }])
    expect(later()).toEqual([true, true, true])
    clicks.current = 2
    await nextTick()
    expect(later()).toEqual([false, false, true])
    wrapper.unmount()
    expect(clicks.registered.size).toBe(0)
  })

  it('should show all at once without clicks', () => {
    const wrapper = mount(Timeline, { props: { events, clicks: false } })
    expect(wrapper.findAll('.sd-later')).toEqual([])
    expect(clicks.registered.size).toBe(0)
  })

  it('should show the sentence of an event to the pointer and to the keyboard', async () => {
    const wrapper = mount(Timeline, { props: { events, clicks: false } })
    const items = wrapper.findAll('ul li')
    expect(items.map((item) => item.attributes('tabindex'))).toEqual(['0', undefined, undefined])
    await items[0]!.trigger('focus')
    expect(wrapper.get('[role=status]').text()).toBe('In 1894 two brothers opened a shop.')
    expect(textOf(wrapper, 'Two brothers open a shop').classes()).toContain('sd-lit')
    await items[0]!.trigger('blur')
    expect(wrapper.find('[role=status]').exists()).toBe(false)
    await textOf(wrapper, 'Two brothers open a shop').trigger('mouseenter')
    expect(wrapper.get('[role=status]').text()).toBe('In 1894 two brothers opened a shop.')
  })

  it('should draw any number of events, scaled down to its field where they are too many', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      when: String(1900 + index),
      what: `event ${index}`,
    }))
    const wrapper = mount(Timeline, { props: { events: many } })
    expect(wrapper.get('.sd-canvas').attributes('style')).toMatch(/scale\(0\.\d+\)/)
    expect(wrapper.findAll('ul li')).toHaveLength(20)
  })
})

describe('DiagramFigure', () => {
  it('should give the drawing the name and description of the diagram', () => {
    const graph = { ...makeGraph(['A', 'B'], [[0, 1, 'pays']]), title: 'Who pays', description: 'A pays B' }
    const wrapper = mount(DiagramFigure, { props: { graph } })
    expect(wrapper.get('figure').attributes('aria-label')).toBe('Who pays')
    expect(wrapper.get('ul').attributes('aria-label')).toBe('A pays B')
    expect(wrapper.findAll('li').map((item) => item.text())).toEqual(['A pays B', 'A', 'B'])
  })

  it('should take its evidence by the order of its texts', async () => {
    const graph = makeGraph(['A', 'B'], [[0, 1, 'pays']])
    const wrapper = mount(DiagramFigure, { props: { graph, evidence: [null, null, 'A paid B.'] } })
    await textOf(wrapper, 'pays').trigger('mouseenter')
    expect(wrapper.get('[role=status]').text()).toBe('A paid B.')
  })

  it('should click through phases, and show relations at once', () => {
    const phases = makeGraph(
      ['a', 'b'],
      [[-1, -2]],
      [
        ['First', [0]],
        ['Second', [1]],
      ],
    )
    mount(DiagramFigure, { props: { graph: phases, first: 3 } })
    expect([...clicks.registered.values()]).toEqual([{ start: 1, max: 2 }])
    clicks.registered.clear()
    const wrapper = mount(DiagramFigure, { props: { graph: makeGraph(['A', 'B'], [[0, 1]]) } })
    expect(clicks.registered.size).toBe(0)
    expect(wrapper.findAll('.sd-later')).toEqual([])
  })
})

describe('LocatorDrawing', () => {
  it('should name its countries, and whose data it is', () => {
    const drawing = drawLocator(
      {
        main: 'ML',
        named: [
          { country: 'NE', name: 'Niger' },
          { country: 'FR', name: 'France' },
        ],
      },
      568,
      495,
    )!
    const wrapper = mount(LocatorDrawing, { props: { drawing } })
    expect(wrapper.get('svg').attributes('aria-label')).toBe('Mali, Niger, France')
    expect(wrapper.text()).toContain('Map data Natural Earth')
  })
})
