import { describe, expect, it } from 'vitest'
import { widensScope } from '../../../scripts/condense/invariants/scope.ts'
import { draftOf } from '../draft-of.ts'

describe('widensScope', () => {
  const note = (first: string) =>
    `${first}/NN/3/nsubj can/MD/3/aux visit/VB/0/root a/DT/5/det branch/NN/3/obj that/WDT/7/nsubj opens/VBZ/5/acl:relcl late/RB/7/advmod`

  it('should refuse what is said of none or of all without the clause that says of which', () => {
    expect(widensScope(draftOf(note('Nobody'), [5, 6, 7]))).toBe(true)
    expect(widensScope(draftOf(note('Everybody'), [5, 6, 7]))).toBe(true)
  })

  it('should let it pass with the clause, or where it is said of some', () => {
    expect(widensScope(draftOf(note('Nobody')))).toBe(false)
    expect(widensScope(draftOf(note('Lund'), [5, 6, 7]))).toBe(false)
  })

  it('should let a clause go that only tells more', () => {
    const aside =
      'Nobody/NN/2/nsubj visits/VBZ/0/root Tarn/NNP/2/obj ,/,/6/punct which/WDT/6/nsubj closed/VBD/3/acl:relcl'
    expect(widensScope(draftOf(aside, [3, 4, 5]))).toBe(false)
  })
})
