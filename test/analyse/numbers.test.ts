import { describe, expect, it } from 'vitest'
import { understandText } from './context-of.ts'

function numbers(text: string): [string, string][] {
  return understandText(`# Count\n\n${text}\n`).numbers.map(({ value, what }) => [value.text, what.text])
}

describe('findNumbers', () => {
  it('should say what is counted, with what is said of it', () => {
    expect(numbers('In the flood, 212 houses were destroyed.')).toEqual([['212', 'houses were destroyed']])
  })

  it('should keep scale, unit and limit with the number', () => {
    expect(numbers('The county paid more than 31 million pounds in compensation.')).toEqual([
      ['More than 31 million pounds', 'in compensation'],
    ])
  })

  it('should not count a part as the whole', () => {
    expect(numbers('Few of its 2,300 employees remember the coffee mills.')).toEqual([])
  })

  it('should take neither years nor small numbers', () => {
    expect(numbers('In 1998 two engineers found 12 cracks.')).toEqual([])
  })
})
