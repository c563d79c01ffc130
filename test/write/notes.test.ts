import { expect, it } from 'vitest'
import type { Sourced } from '../../scripts/types/index.ts'
import { writeNotes, writeSource } from '../../scripts/write/notes.ts'
import { readNotes } from '../../scripts/write/read-notes.ts'

const say = (text: string): Sourced => ({ text, from: [{ start: 0, end: 1 }] })

it('should mark the step at which a line is said, counted from the step before', () => {
  const notes = [
    { text: say('First.') },
    { text: say('Second.'), click: 1 },
    { text: say('With it.'), click: 1 },
    { text: say('Fourth.'), click: 3 },
  ]
  expect(writeNotes(notes, { title: say('Goals'), lines: [13, 16] }, 75)).toBe(
    'First.\n\n[click] Second.\nWith it.\n\n[click:2] Fourth.\n\nSource: Goals, lines 13–16 (1:15)',
  )
})

it('should write nothing where nothing is said', () => {
  expect(writeNotes([], undefined, 10)).toBe('')
})

it('should cite a single line as one', () => {
  expect(writeSource({ lines: [7, 7] })).toBe('line 7')
})

it('should read what is said, without marks and without the source', () => {
  expect(readNotes('First \\[click\\].\n\n[click:2] Second.\n\nSource: Goals, line 1')).toEqual([
    { role: 'note', text: 'First [click].' },
    { role: 'note', text: 'Second.' },
  ])
})
