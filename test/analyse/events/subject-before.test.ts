import { describe, expect, it } from 'vitest'
import { eventsOf } from './events-of.ts'

describe('subjects that a pronoun goes on with', () => {
  it('should be the body that the first clause is about', () => {
    expect(
      eventsOf('Congress received the message, and on 19 April 1898 they recognised the republic.'),
    ).toEqual(['1898-04-19: Congress recognised the republic'])
  })

  it('should be those whom somebody made act', () => {
    expect(
      eventsOf('She persuaded the ministers to meet, and on 3 February 2018 they signed the accord.'),
    ).toEqual(['2018-02-03: The ministers signed the accord'])
  })

  it('should be the many of the sentence before who alone can act', () => {
    expect(eventsOf('Both ministries want to continue. In January 2025 they renewed the accord.')).toEqual([
      '2025-01: Both ministries renewed the accord',
    ])
  })

  it('should not be one of two who can act', () => {
    expect(eventsOf('Both ministries met the farmers. In January 2025 they renewed the accord.')).toEqual([])
  })

  it('should be the one whose kin does something to her', () => {
    expect(
      eventsOf("Hedvig Lund built the mill. Hedvig's nephew Nils, who succeeded her in 1947, sold it."),
    ).toEqual(["1947: Hedvig's nephew Nils succeeded Hedvig Lund"])
  })
})
