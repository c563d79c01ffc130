import { describe, expect, it } from 'vitest'
import { isDeed } from '../../scripts/plan/is-deed.ts'
import { sentenceOf } from './fake-matter.ts'

const judge = (text: string) => isDeed(sentenceOf(`${text}.`).tree!, text)

describe('a deed', () => {
  it.each([
    'The council closed the northern pier',
    'The northern pier was closed by the council',
    'On 4 May the ferry sails for the last time',
    'At 05:00 the crew starts to unload',
  ])('should be what happened once: %s', (text) => {
    expect(judge(text)).toBe(true)
  })

  it.each([
    'The ferry has carried more than a million people',
    'The line aims to replace its oldest boats',
    'The post-war years were the best of the line',
    'Every boat needs a crew of five',
  ])('should not be what holds: %s', (text) => {
    expect(judge(text)).toBe(false)
  })
})
