import { readFileSync } from 'node:fs'
import type { Token } from './drawing/drawing.ts'

/** The light colours of the deck by token, as hexadecimal numbers. */
export type DeckColors = Record<Exclude<Token, never>, string>

/** Reads the deck's colours from the stylesheet that holds them all. */
export function readDeckColors(): DeckColors {
  const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8')
  const [light = ''] = /:root\s*\{[^}]*\}/.exec(css) ?? []
  return Object.fromEntries(
    [...light.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name, color]) => [
      name!,
      color!.toLowerCase(),
    ]),
  ) as DeckColors
}

/**
 * Lets a drawing follow the deck's colours: each colour of a token becomes its variable, with the light colour for
 * where there is none.
 */
export function useTokens(svg: string, colors: DeckColors): string {
  const names = new Map(Object.entries(colors).map(([name, color]) => [color, name]))
  const variable = (color: string) => {
    const name = names.get(color)
    return name ? `var(--${name}, ${color})` : undefined
  }
  const toHex = (channels: string[]) =>
    `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`
  return svg
    .replace(/#[0-9a-f]{6}\b/gi, (color) => variable(color.toLowerCase()) ?? color)
    .replace(
      /rgb\((\d+),\s*(\d+),\s*(\d+)\)/g,
      (color, ...channels: string[]) => variable(toHex(channels.slice(0, 3))) ?? color,
    )
}
