import { describe, expect, it } from 'vitest'
import { supports } from '../../scripts/condense/index.ts'

describe('supports, of texts from several places', () => {
  it('should let the years of a history stand for it', () => {
    expect(supports('1871–1904', ['It opened in 1871.', 'It closed in 1904.'])).toEqual({ ok: true })
    expect(supports('1871–1905', ['It opened in 1871.', 'It closed in 1904.'])).toMatchObject({ ok: false })
  })

  it('should let a phrase of another source stand for a pronoun', () => {
    const sources = [
      'The board bought a steam ferry in 1871.',
      'The council replaced it in 1904 with a larger boat.',
    ]
    expect(supports('The council replaced the steam ferry with a larger boat', sources)).toEqual({ ok: true })
    expect(supports('The council sold the steam ferry', sources)).toMatchObject({ ok: false })
  })

  it('should let a name of another source stand for a noun with “the”', () => {
    const sources = ['The firm sold it in 1904.', 'Tarnbach bought a mill at Sarn.']
    expect(
      supports('Tarnbach sold the mill in 1904', ['The firm sold it in 1904.', 'Tarnbach', 'a mill']),
    ).toEqual({
      ok: true,
    })
    expect(supports('The mill sold it in 1904', sources)).toMatchObject({ ok: false })
  })

  it('should not let a phrase stand where there is no pronoun', () => {
    const sources = ['The rebels attacked the port.', 'The army guarded the depot.']
    expect(supports('The army attacked the port', sources)).toMatchObject({ ok: false })
  })

  it('should judge titles that were put together one by one', () => {
    const sources = ['Challenges Faced During the Operation', 'Humanitarian and Developmental Components']
    expect(supports('Challenges Faced · Humanitarian and Developmental Components', sources)).toEqual({
      ok: true,
    })
    expect(supports('Challenges Solved · Humanitarian Components', sources)).toMatchObject({
      ok: false,
      word: 'Solved',
    })
  })

  it('should pass over one pronoun between two words', () => {
    expect(
      supports('appointed professor', ['The University of Bergen appointed her professor in 1964.']),
    ).toEqual({ ok: true })
    expect(
      supports('appointed 1964', ['The University of Bergen appointed her professor in 1964.']),
    ).toMatchObject({ ok: false })
  })
})

describe('supports, of what follows “until”', () => {
  it('should let it stand alone, and not what goes before it', () => {
    const sources = ['The brothers ran the firm together until Emil died in 1934.']
    expect(supports('Emil died', sources)).toEqual({ ok: true })
    expect(supports('The brothers ran the firm together', sources)).toMatchObject({ ok: false })
  })
})

describe('supports, of opening participles', () => {
  it('should give them the subject of the sentence, and no other', () => {
    const sources = ['After gaining independence from France in 1960, Mali faced recurrent crises.']
    expect(supports('Mali gains independence from France', sources)).toEqual({ ok: true })
    const attacked = ['After the rebels attacked the port, France withdrew its ships.']
    expect(supports('France attacked the port', attacked)).toMatchObject({ ok: false })
  })
})
