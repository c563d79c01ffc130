import type { List, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'

/** Drops a table of contents, its heading included: a list of nothing but links to places in the article. */
export function dropContentsList(root: Root): void {
  root.children = root.children.filter((node, at) => {
    if (node.type === 'list') return !isContents(node)
    const next = root.children[at + 1]
    const heads = node.type === 'heading' || node.type === 'paragraph'
    return !(heads && next?.type === 'list' && isContents(next) && isContentsName(node))
  })
}

function isContents(list: List): boolean {
  let links = 0
  let items = 0
  let linked = 0
  visit(list, (node) => {
    if (node.type === 'listItem') items++
    if (node.type === 'link' && node.url.startsWith('#')) {
      links++
      linked += toString(node).length
    }
  })
  return items > 1 && links >= 0.9 * items && linked >= 0.8 * toString(list).length
}

function isContentsName(node: RootContent): boolean {
  return /^(?:table of )?contents:?$|^toc$|^(?:on|in) this (?:page|article):?$/i.test(toString(node).trim())
}
