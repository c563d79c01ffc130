import { transformerDirectives } from 'unocss'
import { defineConfig } from 'vite'

/**
 * What Slidev merges into its own configuration, for a deck in any folder.
 *
 * - UnoCSS's variant groups would rewrite prose (`non-(trivial thing)`), so of its transformers only the one for
 *   style sheets stays.
 * - Vue turns long static Markdown, such as a table, into a string of HTML; layouts read the nodes of their slots,
 *   so nothing is hoisted.
 */
const slidev = {
  unocss: { transformers: [transformerDirectives({ enforce: 'pre' })] },
  vue: { template: { compilerOptions: { hoistStatic: false } } },
}

export default defineConfig({ slidev } as object)
