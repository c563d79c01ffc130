import type { Sourced } from '../../types/index.ts'

/** A notice without the sign before it ("💡"). */
export function plainNotice({ text, from }: Sourced): Sourced {
  return { text: text.replace(/^[^\p{L}\p{N}"“‘(]+/u, ''), from }
}

/** The first sentence of a notice, without the call for attention before it ("Heads up:"). */
export function shortNotice(notice: Sourced): Sourced {
  const text = plainNotice(notice).text.replace(/^[^:.]{1,20}:\s+(?=\p{Lu})/u, '')
  return { text: /^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text, from: notice.from }
}
