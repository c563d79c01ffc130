import { describe, expect, it } from 'vitest'
import { loadLanguage, parseWithNames } from '../../scripts/language/index.ts'
import { saysLittle } from '../../scripts/plan/says-little.ts'

const isLittle = (text: string) => saysLittle(text, parseWithNames(loadLanguage(), `${text}.`, []))

describe('saysLittle', () => {
  it.each([
    ['what comes after it', 'Sailing alone has a price'],
    ['a difficulty and not which', 'Fuel is the most obvious difficulty'],
    ['that somebody is in trouble', 'The harbour master, Ada Quill, is in a difficult position'],
    ['how long something went on', 'The talks lasted nine days'],
    ['when it began', 'The building began earlier than planned'],
    ['one of several', 'A second crisis was financial'],
  ])('should find that a line tells only %s', (_, text) => {
    expect(isLittle(text)).toBe(true)
  })

  it.each([
    ['a name', 'The Harrow War lasted ten weeks'],
    ['a reason', 'The strike ended when the owners raised the pay'],
    ['what it is', 'The first help came from the survivors'],
    ['a figure', 'Sales rose by a third'],
  ])('should let a line stand that tells %s', (_, text) => {
    expect(isLittle(text)).toBe(false)
  })
})
