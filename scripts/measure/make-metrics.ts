/**
 * Writes `font-metrics.json`: the advance widths of the deck's fonts, read in a browser from the files of the
 * font packages. Run it when a font package changes: `node scripts/measure/make-metrics.ts`, then prettier.
 *
 * The serif's width depends on its optical size: linearly between the knots 8, 20 and 60 of its axis.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { launchBrowser } from '../browser/launch-browser.ts'

interface FaceSource {
  name: string
  /** Folder of the package and prefix of the file names. */
  package: string
  axis: 'opsz' | 'wght'
  weight: 400 | 600
  italic: boolean
  /** Optical sizes; 0 for a font without. */
  sizes: number[]
}

const FACES: FaceSource[] = [
  {
    name: 'serif-400',
    package: 'source-serif-4',
    axis: 'opsz',
    weight: 400,
    italic: false,
    sizes: [8, 20, 60],
  },
  {
    name: 'serif-600',
    package: 'source-serif-4',
    axis: 'opsz',
    weight: 600,
    italic: false,
    sizes: [8, 20, 60],
  },
  {
    name: 'serif-400-italic',
    package: 'source-serif-4',
    axis: 'opsz',
    weight: 400,
    italic: true,
    sizes: [8, 20, 60],
  },
  { name: 'sans-400', package: 'source-sans-3', axis: 'wght', weight: 400, italic: false, sizes: [0] },
  { name: 'sans-600', package: 'source-sans-3', axis: 'wght', weight: 600, italic: false, sizes: [0] },
]
const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese']
/** Ranges of code points: Latin, Greek, Cyrillic, Vietnamese, punctuation, currency, arrows, mathematics. */
const RANGES: [number, number][] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x192, 0x192],
  [0x218, 0x21b],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2026],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
]

const require = createRequire(import.meta.url)
const chars = RANGES.flatMap(([from, to]) => range(from, to))
  .map((code) => String.fromCodePoint(code))
  .filter((char) => /[^\p{C}]/u.test(char) || char === '\u200b')

const browser = await launchBrowser()
try {
  const page = await browser.newPage()
  const faces: Record<string, Record<string, number[]>> = {}
  for (const face of FACES) {
    await page.setContent(`<style>${fontFaces(face)} span{white-space:pre}</style><div></div>`)
    await page.evaluate(`document.fonts.load('${face.weight} 100px F', ${JSON.stringify(chars.join(''))})`)
    faces[face.name] = {}
    for (const size of face.sizes)
      faces[face.name]![String(size)] = (await page.evaluate(measureScript(face, size))) as number[]
  }
  const file = new URL('font-metrics.json', import.meta.url)
  writeFileSync(
    file,
    JSON.stringify({ chars: chars.join(''), faces }).replace(/("[^"]+":)([[{])/g, '\n$1$2') + '\n',
  )
} finally {
  await browser.close()
}

function fontFaces(face: FaceSource): string {
  return SUBSETS.map((subset) => {
    const style = face.italic ? 'italic' : 'normal'
    const path = `@fontsource-variable/${face.package}/files/${face.package}-${subset}-${face.axis}-${style}.woff2`
    const data = readFileSync(require.resolve(path)).toString('base64')
    const range = unicodeRange(face.package, subset)
    return `@font-face{font-family:F;font-weight:200 900;src:url(data:font/woff2;base64,${data});unicode-range:${range}}`
  }).join('')
}

function unicodeRange(name: string, subset: string): string {
  const ranges = require(`@fontsource-variable/${name}/unicode.json`) as Record<string, string>
  return ranges[subset] ?? ''
}

/** A script for the page: every character in a line of 1000 px, its width rounded to a thousandth of an em. */
function measureScript(face: FaceSource, size: number): string {
  const settings = size ? `font-variation-settings:'opsz' ${size};` : ''
  return `(() => {
    const box = document.querySelector('div')
    box.style.cssText = "font:${face.weight} 1000px F;font-kerning:none;font-variant-ligatures:none;${settings}"
    box.replaceChildren(...${JSON.stringify(chars)}.map((char) => {
      const span = document.createElement('span')
      span.textContent = char
      return span
    }))
    return [...box.children].map((span) => Math.round(span.getBoundingClientRect().width))
  })()`
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
