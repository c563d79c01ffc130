import { describe, expect, it } from 'vitest'
import { understandText } from './context-of.ts'

function numbers(text: string): [string, string][] {
  return understandText(`# Count\n\n${text}\n`).numbers.map(({ value, what }) => [value.text, what.text])
}

describe('findNumbers', () => {
  it('should tell the whole statement that holds the number', () => {
    expect(numbers('In the flood, 212 houses were destroyed.')).toEqual([
      ['212', 'In the flood, 212 houses were destroyed'],
    ])
  })

  it('should keep scale, unit and limit with the number', () => {
    expect(numbers('The county paid more than 31 million pounds in compensation.')).toEqual([
      ['More than 31 million pounds', 'The county paid more than 31 million pounds in compensation'],
    ])
  })

  it('should not count a part as the whole', () => {
    expect(numbers('Few of its 2,300 employees remember the coffee mills.')).toEqual([])
  })

  it('should say only the rest where the number opens the statement', () => {
    expect(numbers('About 31,000 fighters laid down their arms.')).toEqual([
      ['About 31,000', 'fighters laid down their arms'],
    ])
  })

  it('should leave out measures that are no news', () => {
    expect(numbers('The state is 128 bits. The town lies 130 km north of the port.')).toEqual([])
  })

  it('should keep who is said to have counted', () => {
    expect(numbers('Observers say that violence has fallen by 80 percent.')).toEqual([
      ['80 percent', 'Observers say that violence has fallen by 80 percent'],
    ])
  })

  it('should take three at most', () => {
    const text =
      'The mill lost 300 workers. The club has 400 members. The bank lent the town 2 million pounds. The flood killed 900 people.'
    expect(numbers(text)).toHaveLength(3)
  })

  it('should take neither years nor small numbers', () => {
    expect(numbers('In 1998 two engineers found 12 cracks.')).toEqual([])
  })
})
