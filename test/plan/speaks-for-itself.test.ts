import { describe, expect, it } from 'vitest'
import { speaksForItself } from '../../scripts/plan/speaks-for-itself.ts'
import { sentenceOf } from './fake-matter.ts'

describe('speaksForItself', () => {
  it.each([
    ['We sold the mill in May', false],
    ['The patch landed within days of us finding the fault', false],
    ['The board changed our lease', false],
    ['When I came home, the mill was gone', false],
    ['The mill burned in World War I', true],
    ['The mayor said “we are not afraid”', true],
  ])('should tell whether there is a speaker: %s', (text, expected) => {
    expect(speaksForItself(text, sentenceOf(text).tree)).toBe(expected)
  })
})
