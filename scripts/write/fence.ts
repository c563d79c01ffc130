// Code as a fence that survives Slidev's splitter.
import { escapeHtml } from './escape.ts'
import { fenceLanguage } from './languages.ts'

/** A fence around an article's code: it is shown, and never drawn or run. */
export function writeFence(lang: string | undefined, code: string): string {
  return isCut(code) ? writePre(code) : enclose(fenceLanguage(lang), code)
}

/** A fence that Slidev draws as a diagram. */
export function writeDiagram(source: string): string {
  return enclose('mermaid', source)
}

/** Longer marks than any run of them in the code. */
function enclose(info: string, code: string): string {
  const longest = Math.max(0, ...Array.from(code.matchAll(/`+/g), ([run]) => run.length))
  const marks = '`'.repeat(Math.max(3, longest + 1))
  return `${marks}${info}\n${code}\n${marks}`
}

/**
 * Whether Slidev would cut the slide in the code: it takes a comment that the code opens and does not
 * close to go on to the end of the notes.
 */
function isCut(code: string): boolean {
  return code.replace(/<!--[\s\S]*?-->/g, '').includes('<!--')
}

/** Such code as HTML, without colours. */
function writePre(code: string): string {
  // No line may begin with what Slidev looks for there.
  const lines = code.split('\n').map((line) => escapeHtml(line).replace(/^(?=---|\s*```)/, '<wbr>'))
  return `<pre v-pre><code>${lines.join('\n')}</code></pre>`
}
