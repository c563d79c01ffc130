import { describe, expect, it } from 'vitest'
import { contextOf } from '../context-of.ts'

const orders = (text: string) =>
  contextOf(text)
    .sentences.filter(({ order }) => order)
    .map(({ text: words }) => words)

describe('markOrders', () => {
  const manual =
    '# A pond\n\nA pond gathers leaves in autumn.\n\nStretch a net over the pond. Sink the pump below the ice. Cut the reeds in March. Feed the fish until October. Leave a hole in the ice. Frost comes early here.\n'

  it('should mark the orders of a procedure', () => {
    expect(orders(manual)).toHaveLength(5)
    expect(orders(manual)).not.toContain('Frost comes early here.')
  })

  it('should put orders before what is said beside them', () => {
    const { sentences } = contextOf(manual)
    const remark = sentences.find(({ text }) => text === 'Frost comes early here.')!
    for (const { order, salience } of sentences) if (order) expect(salience).toBeGreaterThan(remark.salience)
  })

  it('should mark no advice that an article gives in passing', () => {
    const text =
      '# The lantern festival\n\nThe festival began in 1984. It fills the harbour for a week. Some 40,000 people come every year. Avoid the weekends. The lanterns are made of paper. Schools build most of them. The last night ends with a boat race.\n'
    expect(orders(text)).toEqual([])
  })

  it('should not take listed goals of another article for orders', () => {
    const text =
      '# A proposal\n\nThe scheduler does not know the runtime.\n\n## Goals\n\n- Add a field to the record\n- Define a class of runtimes\n- Support several runtimes\n\n## Design\n\nThe field names the class. The class is read once. A missing class is an error. Nothing else changes. The default stays as it was. Old records are read as before.\n'
    expect(orders(text)).toEqual([])
  })
})
