import type { Section } from '../../types/index.ts'

const APPARATUS =
  /^(?:see also|references?|bibliography|works cited|literature(?: cited)?|notes?(?: and references)?|foot-?notes|end-?notes|citations|sources|further reading|external links|links|acknowledge?ments?|about the authors?|author(?:s['’]?)? (?:bio|contributions?)|funding|conflicts? of interest|competing interests|data availability|supplementary (?:material|information)s?|appendix(?:es)?|appendices|image credits|credits|glossary|change ?log|implementation history|contents|licen[cs]e)\b(?=$|[\s:.(]*$|:? [A-Z]$)/i

const CLOSING =
  /^(?:conclusions?|concluding (?:remarks|thoughts)|in conclusion|summary(?: and (?:conclusions?|outlook))?|in summary|summing up|to sum up|final (?:thoughts|remarks|words)|closing (?:thoughts|remarks|words)?|wrap(?:ping)?[- ]up|(?:key )?take-?aways|(?:the )?outlook|(?:future )?outlook|looking (?:ahead|forward)|the road ahead|epilogue|afterword|next steps|fazit|schluss|conclusión|bilan)$|^(?:conclusions?|summary|outlook)\s*(?::|and\b|&|–|—)/i

/** Says which sections open and close the article, and which are apparatus; the others are body. */
export function findRoles(sections: Section[]): void {
  for (const section of sections) {
    const above = section.parent === undefined ? undefined : sections[section.parent]
    if (APPARATUS.test(section.title?.text ?? '') || above?.role === 'apparatus') section.role = 'apparatus'
  }
  const [first] = sections
  if (first && !first.title && sections.length > 1) first.role = 'opening'
  const mains = sections.filter(({ depth, role }) => depth === 1 && role === 'body')
  // A summary at the beginning does not close.
  for (const section of mains.slice(Math.max(1, mains.length - 2)))
    if (CLOSING.test(section.title?.text ?? '')) section.role = 'closing'
}
