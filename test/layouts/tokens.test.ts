import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8')

/** Colours by token of the rule with this selector. */
function readTokens(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`)
  const body = css.slice(start, css.indexOf('\n}', start))
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  )
}

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high! + 0.05) / (low! + 0.05)
}

const light = readTokens(':root')
const sets = { light, dark: { ...light, ...readTokens('html.dark') } }

describe.each(Object.entries(sets))('the %s tokens', (_, tokens) => {
  const pair = (fore: string, back: string) => contrast(tokens[fore]!, tokens[back]!)

  it.each([
    ['ink', 'paper'],
    ['ink', 'panel'],
    ['muted', 'paper'],
    ['quiet', 'paper'],
    ['muted', 'panel'],
    ['muted', 'land'],
    ['muted', 'region'],
    ['accent', 'paper'],
    ['on-slab', 'slab'],
    ['code-keyword', 'panel'],
    ['code-string', 'panel'],
    ['code-comment', 'panel'],
  ])('should set %s on %s with a contrast of 4.5', (fore, back) => {
    expect(pair(fore, back)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['line', 'fig-1', 'fig-2', 'fig-3', 'fig-4', 'fig-5'])(
    'should draw %s on paper with a contrast of 3',
    (name) => {
      expect(pair(name, 'paper')).toBeGreaterThanOrEqual(3)
    },
  )
})

describe('the dark tokens', () => {
  it('should name the same colours as the light ones', () => {
    expect(Object.keys(readTokens('html.dark')).sort()).toEqual(Object.keys(light).sort())
  })
})
