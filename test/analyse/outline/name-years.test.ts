import { describe, expect, it } from 'vitest'
import { nameYears } from '../../../scripts/analyse/outline/name-years.ts'
import type { Block } from '../../../scripts/types/index.ts'

const paragraph = (text: string, kind: Block['kind'] = 'paragraph'): Block =>
  ({
    kind,
    text,
    span: { start: 0, end: text.length },
    origin: [{ at: 0, start: 0, end: text.length }],
  }) as unknown as Block

const namesOf = (...groups: string[]) => nameYears(groups.map((text) => [paragraph(text)]))

describe('naming the parts of a history', () => {
  it('should take the first and the last year that each part tells of', () => {
    const [first, second] =
      namesOf(
        'The mill opened in 1871. It burnt down in 1884 and was sold in 1890.',
        'In 1902 the heirs rebuilt it; by 1931 it stood empty.',
      ) ?? []
    expect(first?.text).toBe('1871–1890')
    expect(second?.text).toBe('1902–1931')
  })

  it('should trace the name to its two years', () => {
    const text = 'The mill opened in 1871 and was sold in 1890.'
    const [first] = namesOf(text, 'In 1902 it was rebuilt; by 1931 it stood empty.') ?? []
    expect(first?.from.map(({ start, end }) => text.slice(start, end))).toEqual(['1871', '1890'])
  })

  it('should pass over a year that looks ahead', () => {
    const [first] =
      namesOf(
        'The mill opened in 1871. A plaque of 1999 says so. It burnt down in 1884 and was sold in 1890.',
        'In 1902 the heirs rebuilt it; by 1931 it stood empty.',
      ) ?? []
    expect(first?.text).toBe('1871–1890')
  })

  it('should leave a part with a single year without a name', () => {
    expect(
      namesOf('In 1871 and 1890.', 'In 1902 only.', 'From 1931 to 1944.', 'From 1950 to 1961.')?.[1],
    ).toBeUndefined()
  })

  it('should name nothing where the parts do not follow each other in time', () => {
    expect(
      namesOf('The law of 1990 was changed in 2001.', 'It goes back to 1871 and to 1890.'),
    ).toBeUndefined()
  })

  it('should take no number for a year', () => {
    expect(namesOf('It has 1,871 seats and 1890.5 tons.', 'From 1902 to 1931.')).toBeUndefined()
  })
})
