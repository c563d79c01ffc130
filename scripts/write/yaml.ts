// Frontmatter: YAML that Slidev's regular expressions do not cut.
import { Document, isScalar, Scalar, visit } from 'yaml'

/**
 * YAML of a slide's keys, without the lines that enclose it. Each value stands on one line, but for lists of
 * mappings, which take a line for each entry.
 */
export function writeYaml(keys: Record<string, unknown>): string {
  const document = new Document(keys)
  visit(document, {
    Collection(key, node, path) {
      node.flow = key === 'value' && path.length > 2 && !isListOfMappings(node.toJSON())
      return node.flow ? visit.SKIP : undefined
    },
  })
  return formatYaml(document)
}

/**
 * The text of a document; `layout` begins the first slide's own keys, which stand apart from the deck's.
 * `---`, at which Slidev would cut it, is written with an escape.
 */
export function formatYaml(document: Document): string {
  visit(document, {
    Pair(index, { key }) {
      if (isScalar(key) && key.value === 'layout') key.spaceBefore = index !== 0
    },
    Scalar(_, node) {
      if (typeof node.value === 'string' && node.value.includes('---')) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  return document
    .toString({ lineWidth: 0, flowCollectionPadding: false })
    .trimEnd()
    .replace(/-(?=--)/g, '\\x2D')
}

function isListOfMappings(value: unknown): boolean {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'object')
}
