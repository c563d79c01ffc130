import { posix } from 'node:path'
import type { DeckPlan, PictureSlide } from '../../types/index.ts'
import { escapeHtml, escapeInline, escapeText } from '../escape.ts'
import { writeHeading } from '../heading.ts'
import { shownText } from '../shown-text.ts'
import { textsOf, type Written } from '../written.ts'

/** An image and its caption. An image that lies on another host is not asked for: its description stands there. */
export function writePicture({ headline, url, alt, caption }: PictureSlide, plan: DeckPlan): Written {
  const path = findPath(url, plan.article)
  const shown = path ? writeImage(path, shownText(alt)) : escapeText(shownText(alt))
  return {
    blocks: [writeHeading(headline), shown, caption ? escapeText(shownText(caption)) : ''],
    texts: [
      ...textsOf('headline', [headline]),
      ...textsOf(path ? 'alt' : 'caption', [alt]),
      ...textsOf('caption', [caption]),
    ],
  }
}

/** Markdown loses escaped characters of an alternative text, so one that needs escapes takes HTML. */
function writeImage(path: string, alt: string): string {
  return escapeInline(alt) === alt
    ? `![${alt}](${path})`
    : `<p><img src="${path}" alt="${escapeHtml(alt)}" /></p>`
}

/** The address of a local image as seen from the deck; nothing for another host's. */
function findPath(url: string, article = ''): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|\\\\)/i.test(url)) return undefined
  const path = url.startsWith('/') ? url : posix.join(posix.dirname(article), url)
  const relative = /^\.{0,2}\//.test(path) ? path : `./${path}`
  return encodeURI(decode(relative)).replace(/[()?#&'"{}$*]/g, percent)
}

function decode(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
