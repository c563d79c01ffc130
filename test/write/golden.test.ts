import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { writeDeck } from '../../scripts/write/index.ts'
import { plan } from './fixtures/weather-station/plan.ts'

it('should write a deck with a slide of every kind as the golden file has it', () => {
  const golden = readFileSync(new URL('fixtures/weather-station/slides.md', import.meta.url), 'utf8')
  expect(writeDeck(plan)).toBe(golden)
})

it('should name the folder of the addon when it is given', () => {
  expect(writeDeck(plan, { addon: '../sourcedeck' })).toContain('\naddons: [../sourcedeck]\ntitle: ')
})
