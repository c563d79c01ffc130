/** The relations of a treebank, the most frequent first. */
export function orderRelations(sentences: readonly { rels: readonly string[] }[]): string[] {
  const counts = new Map<string, number>()
  for (const { rels } of sentences) for (const rel of rels) counts.set(rel, (counts.get(rel) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([rel]) => rel)
}
