import { expect, it } from 'vitest'
import { writeDiagram, writeFence } from '../../scripts/write/fence.ts'

it('should name a language as Shiki knows it, and none that it does not know', () => {
  expect(writeFence('C#', 'x')).toBe('```csharp\nx\n```')
  expect(writeFence('console output', 'x')).toBe('```text\nx\n```')
  expect(writeFence('js {monaco}', 'x')).toBe('```text\nx\n```')
})

it('should show a diagram of the article as code, and draw one of ours', () => {
  expect(writeFence('mermaid', 'x')).toBe('```text\nx\n```')
  expect(writeDiagram('x')).toBe('```mermaid\nx\n```')
})

it('should be longer than the fences in the code', () => {
  expect(writeFence(undefined, '```\na\n````')).toBe('`````text\n```\na\n````\n`````')
})

it('should stand as HTML where the code opens a comment that Slidev would take the slide’s rest for', () => {
  expect(writeFence('html', '<!-- a\n---')).toBe('<pre v-pre><code>&#60;!-- a\n<wbr>---</code></pre>')
  expect(writeFence('html', '<!-- a -->')).toBe('```html\n<!-- a -->\n```')
})
