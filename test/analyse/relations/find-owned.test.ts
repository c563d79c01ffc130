import { describe, expect, it } from 'vitest'
import { relationsOf } from './relations-of.ts'

describe('findOwned', () => {
  it('should say what is done to the people of a body', () => {
    expect(
      relationsOf(
        'The fine went to the Halden Board, whose five members are appointed by the Oslo Foundation.',
      ),
    ).toContain('Oslo Foundation | appoints five members | Halden Board')
  })

  it('should leave what belongs to a person', () => {
    expect(relationsOf("Anna Berg's house was painted by the Oslo Foundation.")).not.toContain(
      'Oslo Foundation | painted house | Anna Berg',
    )
  })

  it('should leave what is denied', () => {
    expect(
      relationsOf(
        'The fine went to the Halden Board, whose members are not appointed by the Oslo Foundation.',
      ),
    ).toEqual([])
  })
})
