import { describe, expect, it } from 'vitest'
import { readsWhole } from '../../../scripts/analyse/events/reads-whole.ts'
import { loadLanguage } from '../../../scripts/language/index.ts'

const { parse } = loadLanguage()
const check = (caption: string) => readsWhole(parse(`${caption}.`))

describe('readsWhole', () => {
  it.each([
    'The council opened a school for glass makers in Verrin',
    'The miners walked out and the company closed the pit',
    'Nadia Ferrant said that the harbour would stay open',
    'The bridge, which two brothers had built, collapsed',
    'The quartet, which Anna Lund founded',
    'The painter Nils Brekke, whom Anna Lund married',
    'The ministers visited Verrin, Oran, and the northern ports',
    'Tern Sea Commission adopted a plan to protect eels',
  ])('should pass %s', (caption) => {
    expect(check(caption)).toBe(true)
  })

  it.each([
    'Verrin, to which the painter moved with two trunks',
    'The union has suspended its payments twice, most recently',
    'The court opened proceedings against the firm, and the government',
    'The town had fallen to eighth place, and the local paper, the Echo',
    'Permits were to be obtained, diffusers',
    'The ministry declared an end to the epidemic, five months',
    'The project had its beginnings partly',
    'In the second, the visitors won with a penalty',
  ])('should refuse %s', (caption) => {
    expect(check(caption)).toBe(false)
  })
})
