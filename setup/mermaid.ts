import { mermaidConfig } from '../scripts/figures/mermaid-config.ts'

/**
 * For a diagram that Mermaid has to draw in the page, since no browser could draw it ahead: the same settings, with the
 * colours that the page has.
 */
export default function setupMermaid() {
  const style = getComputedStyle(document.documentElement)
  const color = (token: string) => style.getPropertyValue(`--${token}`).trim() || undefined
  const colors = new Proxy({}, { get: (_, token) => color(String(token)) }) as Parameters<
    typeof mermaidConfig
  >[0]
  return mermaidConfig(colors)
}
