import type { DeckText } from './read-deck-text.ts'
import type { SlidePicture } from './write-pngs.ts'

/**
 * The page that is printed as the handout: a section a slide, its picture and its notes in two balanced columns, so
 * that short notes stand beside the picture and long ones go on below it.
 */
export function handoutHtml(text: DeckText, pictures: SlidePicture[]): string {
  const title = escapeHtml(text.title)
  return `<!doctype html>
<html lang="${escapeHtml(text.language ?? 'en')}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="stylesheet" href="serif.css">
<link rel="stylesheet" href="sans.css">
<style>${style}
@page { @bottom-left { content: "${escapeCssString(text.title)}" } }</style>
</head>
<body>
<header><h1>${title}</h1>${text.author ? `<p>${escapeHtml(text.author)}</p>` : ''}</header>
${pictures.map((picture) => slideHtml(text, picture)).join('\n')}
</body>
</html>`
}

function slideHtml(text: DeckText, { slide, picture, words, heading }: SlidePicture): string {
  const { title = '', notes = [] } = text.slides[slide - 1] ?? {}
  const paragraphs = notes.map((note) =>
    note.startsWith('Source: ') ? `<p class="source">${escapeHtml(note)}</p>` : `<p>${escapeHtml(note)}</p>`,
  )
  return `<section>
<h2><span>${slide}</span> ${escapeHtml(title || heading)}</h2>
<img src="data:image/png;base64,${picture.toString('base64')}" alt="${escapeHtml(words)}">
${paragraphs.length > 0 ? paragraphs.join('\n') : writingLines}
</section>`
}

/** For what the listener writes, where there are no notes. */
const writingLines = '<i></i>'.repeat(5)

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

function escapeCssString(text: string): string {
  return text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)!.toString(16)} `)
}

const style = `
@page {
  size: A4; margin: 17mm 16mm 19mm;
  @bottom-left { font: 8.5pt 'Source Sans 3 Variable', sans-serif; color: #545b60; vertical-align: top; padding-top: 4mm; width: 80% }
  @bottom-right { content: counter(page) ' / ' counter(pages); font: 8.5pt 'Source Sans 3 Variable', sans-serif; color: #545b60; vertical-align: top; padding-top: 4mm }
}
* { box-sizing: border-box }
html { font: 10pt/1.42 'Source Sans 3 Variable', sans-serif; color: #15191c }
body { margin: 0 }
header { border-bottom: 1.2pt solid #15191c; padding-bottom: 3mm; margin-bottom: 7mm }
h1 { font: 600 21pt/1.15 'Source Serif 4 Variable', serif; margin: 0; text-wrap: balance }
header p { margin: 1.5mm 0 0; color: #545b60 }
section { columns: 2; column-gap: 7mm; break-inside: avoid; padding-bottom: 6mm; margin-bottom: 6mm; border-bottom: .4pt solid #cbcecb }
section:last-child { border: 0 }
img { width: 100%; display: block; break-inside: avoid; margin-bottom: 3mm; border: .4pt solid #cbcecb }
h2 { font: 600 11pt/1.25 'Source Serif 4 Variable', serif; margin: 0 0 2.5mm; column-span: all; break-after: avoid }
h2 span { color: #005f78; margin-right: 1.5mm; font-variant-numeric: lining-nums }
section p { margin: 0 0 1.6mm; orphans: 3; widows: 3 }
.source { color: #545b60; font-size: 8.5pt; margin-top: 2.4mm }
i { display: block; height: 7mm; break-inside: avoid; border-bottom: .4pt solid #cbcecb }
`
