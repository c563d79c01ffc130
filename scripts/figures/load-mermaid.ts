import type { Mermaid } from 'mermaid'

/** Mermaid's parser, and the reader of what it leaves encoded. */
export interface MermaidParser {
  mermaid: Mermaid
  /** Words of a label as it came out of the parser: entities read, `<br>` as a line feed, other mark-up dropped. */
  decode(text: string): string
}

let loaded: Promise<MermaidParser> | undefined

/**
 * Loads Mermaid in Node, once. Its label sanitizer (DOMPurify) takes the `window` that is there when the module is
 * evaluated: it gets one from jsdom, and the globals are set back at once, so that nothing else takes Node for a
 * browser.
 */
export function loadMermaid(): Promise<MermaidParser> {
  return (loaded ??= load())
}

async function load(): Promise<MermaidParser> {
  const { JSDOM } = await import('jsdom')
  const { window } = new JSDOM('')
  const before = { window: Reflect.get(globalThis, 'window'), document: Reflect.get(globalThis, 'document') }
  Object.assign(globalThis, { window, document: window.document })
  try {
    const { default: mermaid } = await import('mermaid')
    mermaid.initialize({ startOnLoad: false, htmlLabels: false, securityLevel: 'strict', logLevel: 'fatal' })
    // diagrams are loaded when first met, and some look for a document then
    await mermaid.mermaidAPI.getDiagramFromText('flowchart LR\n  a["<br/>"]')
    const area = window.document.createElement('textarea')
    return { mermaid, decode: (text) => decodeLabel(text, area) }
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) Reflect.deleteProperty(globalThis, name)
      else Reflect.set(globalThis, name, value)
    }
  }
}

/** Undoes Mermaid's encoding of entity codes (`#quot;` is `ﬂ°quot¶ß` in its database), then reads the entities. */
function decodeLabel(text: string, area: HTMLTextAreaElement): string {
  const lines = text.replace(/<br\s*\/?>|\n/gi, '\u0000').replace(/<\/?[a-z][^>]*>/gi, '')
  area.innerHTML = lines
    .replace(/ﬂ°°/g, '&#')
    .replace(/ﬂ°/g, '&')
    .replace(/¶ß/g, ';')
    .replaceAll('\u0000', '&#10;')
  return area.value.trim()
}
