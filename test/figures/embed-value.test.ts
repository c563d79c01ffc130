import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { embedValue } from '../../scripts/figures/embed-value.ts'

const evaluate = (expression: string): unknown => new Function(`return (${expression})`)()

describe('embedValue', () => {
  it('should write an expression that gives the value back', () => {
    const values = fc.dictionary(fc.constantFrom('name', 'a b', '"', 'x}}'), fc.jsonValue())
    fc.assert(
      fc.property(values, (value) => {
        expect(evaluate(embedValue(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('should leave nothing in strings that Markdown, Vue or a style generator acts on', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(embedValue(text)).toMatch(/^'(?:[A-Za-z0-9 ]|\\u[0-9a-f]{4})*'$/)
      }),
    )
    expect(embedValue({ a: '{{ x }} "y" <b>' })).not.toMatch(/[<>"]|\{\{|\}\}/)
  })
})

describe('embedValue, of a key that sets a prototype', () => {
  it('should write it as a key like any other', () => {
    const value = JSON.parse('{"name":{"__proto__":false}}') as unknown
    expect(Object.keys((evaluate(embedValue(value)) as { name: object }).name)).toEqual(['__proto__'])
  })
})
