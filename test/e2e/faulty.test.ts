import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkDeckInBrowser } from '../../scripts/check/check-deck-in-browser.ts'
import type { Fault } from '../../scripts/check/fault.ts'
import { faultyDeck } from './open-deck.ts'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

let faults: Fault[]
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sourcedeck-faulty-'))
  faults = await checkDeckInBrowser(faultyDeck)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('should find nothing on the sound slide, nor on the deck as a whole', () => {
  expect(faults.filter(({ slide }) => slide <= 1)).toEqual([])
})

it.each([
  [2, 'overflowing', 'text-outside-slide', 'Point 20'],
  [2, 'overflowing', 'text-over-footer', 'Point 13'],
  [3, 'tiny', 'text-too-small', 'nobody in the room'],
  [4, 'pale', 'contrast', 'almost white'],
  [5, 'picture', 'picture-missing', '/not-there.png'],
  [6, 'remote', 'remote-request', 'https://pictures.example/pier.png'],
  [7, 'clipped', 'text-clipped', 'The first line'],
  [8, 'overlapping', 'text-overlap', 'here first'],
  [9, 'graphic', 'contrast', 'A pale name'],
  [9, 'graphic', 'text-too-small', 'A small name'],
])('should find on slide %i (%s): %s', (slide, id, rule, words) => {
  const found = faults.filter((fault) => fault.slide === slide && fault.rule === rule)
  expect(found.map((fault) => fault.id)).toEqual([id])
  expect(found[0]!.element).toContain(words)
})

it('should name the colours where the fault shows in one set alone', () => {
  expect(faults.find(({ rule, slide }) => rule === 'contrast' && slide === 4)?.mode).toBe('light')
  expect(faults.find(({ rule }) => rule === 'text-overlap')?.mode).toBeUndefined()
})

it('should find nothing else', () => {
  expect(faults).toHaveLength(10)
})

it('should tell of a deck that does not build as a fault of the deck', async () => {
  const broken = join(folder, 'broken.md')
  writeFileSync(broken, '---\ntheme: default\n---\n\n# A headline\n\n<div v-if="(">never closed\n')
  const found = await checkDeckInBrowser(broken)
  expect(found.map(({ rule, slide }) => [rule, slide])).toEqual([['build', 0]])
  expect(found[0]!.text).toContain('broken.md')
})
