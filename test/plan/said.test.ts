import { describe, expect, it } from 'vitest'
import { Said } from '../../scripts/plan/said.ts'

const after = (...texts: string[]) => {
  const said = new Said()
  texts.forEach((text) => said.add(text))
  return said
}

describe('Said', () => {
  it('should tell that the same was said in other words around it', () => {
    const said = after('The council sold both ferries to a bank in May')
    expect(said.has('The council sold both ferries')).toBe(true)
    expect(said.has('The council bought a dredger')).toBe(false)
  })

  it('should not take a fragment for the whole that holds it', () => {
    const said = after('The war began')
    expect(said.has('When the war began in 1642, Karvik declared for the king and closed its harbour')).toBe(
      false,
    )
  })
})
