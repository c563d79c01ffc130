import { fileURLToPath } from 'node:url'
import type { AxeResults, NodeResult } from 'axe-core'
import type { Page } from 'playwright-core'
import type { Finding } from './finding.ts'

/** Rules of axe that a slide can break, and what to do then. */
const rules: Record<string, { rule: string; advice: string }> = {
  'color-contrast': { rule: 'contrast', advice: 'Change one of the two colours.' },
  'image-alt': { rule: 'picture-text', advice: 'Say in words what the picture shows: ![words](path).' },
  'svg-img-alt': { rule: 'picture-text', advice: 'Give the drawing a title (in Mermaid: accTitle).' },
  'role-img-alt': { rule: 'picture-text', advice: 'Give the drawing a name.' },
  list: { rule: 'list', advice: 'Only list items belong into a list.' },
  listitem: { rule: 'list', advice: 'A list item belongs into a list.' },
  'heading-order': { rule: 'heading-order', advice: 'Do not skip a level of heading.' },
  'empty-heading': { rule: 'heading-empty', advice: 'Write a headline, or take its mark out.' },
  'link-name': { rule: 'link-text', advice: 'Give the link words.' },
}

/** Lets axe look at all slides of the page of all slides. */
export async function runAxe(page: Page): Promise<(Finding & { slide: number })[]> {
  const isThere = await page.evaluate(() => 'axe' in window)
  if (!isThere) await page.addScriptTag({ path: fileURLToPath(import.meta.resolve('axe-core/axe.min.js')) })
  const violations = await page.evaluate(askAxe, Object.keys(rules))
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ slide, element, message }) => ({
      slide,
      rule: rules[id]!.rule,
      element,
      text: `${message.replace(/\.?\s*$/, '.')} ${rules[id]!.advice}`,
    })),
  )
}

interface Violation {
  id: string
  nodes: { slide: number; element: string; message: string }[]
}

/** Runs in the page. */
async function askAxe(values: string[]): Promise<Violation[]> {
  const { axe } = window as unknown as {
    axe: { run(context: unknown, options: unknown): Promise<AxeResults> }
  }
  const { violations } = await axe.run(
    { include: [['.print-slide-container']] },
    { runOnly: { type: 'rule', values }, resultTypes: ['violations'], elementRef: true, iframes: false },
  )
  return violations.map(({ id, help, nodes }) => ({
    id,
    nodes: nodes.map((node: NodeResult) => {
      let element: Element | null = node.element ?? null
      const words = (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
      const name = element?.tagName.toLowerCase() ?? ''
      while (element && !element.closest('.print-slide-container')) {
        const root = element.getRootNode()
        element = root instanceof ShadowRoot ? root.host : null
      }
      return {
        slide: Number(element?.closest('.print-slide-container')?.id.split('-')[0] ?? 0),
        element: words === '' ? name : `${name} “${words.length > 50 ? `${words.slice(0, 49)}…` : words}”`,
        message: node.any[0]?.message ?? node.all[0]?.message ?? help,
      }
    }),
  }))
}
