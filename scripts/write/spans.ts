// The compact form of where texts come from: `120-178 200-240,260-280 - 300-310`.
import type { Span } from '../types/index.ts'

/** One entry a text, a comma between several places of one, `-` for a label. */
export function formatSpans(texts: (readonly Span[])[]): string {
  return texts.map((spans) => spans.map(({ start, end }) => `${start}-${end}`).join(',') || '-').join(' ')
}

/** The inverse of `formatSpans`; what cannot be read is an entry without places. */
export function readSpans(text: string): Span[][] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((entry) => entry.split(',').flatMap(readSpan))
}

function readSpan(text: string): Span[] {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(text) ?? []
  return start && end ? [{ start: Number(start), end: Number(end) }] : []
}
