import type { Element, ElementContent, Root, RootContent } from 'hast'
import { hastText } from './hast-text.ts'
import { SKIP, visit } from 'unist-util-visit'
import { normaliseText } from '../normalise-text.ts'
import { scriptOf } from './replace-scripts.ts'

const DROPPED = new Set(
  'script style noscript template nav form button input select textarea iframe object embed svg canvas dialog audio video source track map link meta head title aside menu'.split(
    ' ',
  ),
)
const ROLES = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog menu toolbar doc-endnotes doc-toc'.split(
    ' ',
  ),
)

/** Words in a class or id that say that an element is about the page. */
const CHROME =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|newsletter|subscri(?:be|ption)|sharing|share|social|breadcrumbs?|navbar|navigation|nav|sidebar|advert(?:isement)?s?|ads?|promo|sponsored|related|recommend(?:ed|ations?)|comments?|popup|modal|paywall|skip|toc|pagination|pager|editsection|infobox|navbox|hatnote|noprint|metadata|screen-reader|visually-hidden|sr-only|site-(?:header|footer)|page-footer|footer)(?:$|[\s_-])/i

/** Images that show the state of a project. */
const BADGE = /shields\.io|badge/i

/** Page furniture is cut only where it holds less than this share of the text. */
const MOST_CUT = 0.4

/** Cuts from a tree of HTML what is not the article: scripts, navigation, banners, forms, hidden parts. */
export function cleanTree<Tree extends Root | Element>(tree: Tree): Tree {
  const total = hastText(tree).length
  visit(tree, (node, at, parent) => {
    if (node.type === 'comment' || node.type === 'doctype') return remove(parent, at)
    if (node.type === 'text') node.value = normaliseText(node.value)
    if (node.type !== 'element' || !parent) return
    if (DROPPED.has(node.tagName) || isHidden(node)) return remove(parent, at)
    if (isFurniture(node, parent) && hastText(node).length < MOST_CUT * total) return remove(parent, at)
    if (node.tagName === 'img' && BADGE.test(String(node.properties.src))) return remove(parent, at)
    if (node.tagName === 'summary') makeBold(node)
    if (node.tagName === 'sup' || node.tagName === 'sub') return replaceScript(node, parent, at)
    return
  })
  return tree
}

/** The label of what can be unfolded is a heading of it. */
function makeBold(node: Element): void {
  node.tagName = 'p'
  node.children = [
    {
      type: 'element',
      tagName: 'strong',
      properties: {},
      children: node.children,
      ...(node.position && { position: node.position }),
    },
  ]
}

function remove(
  parent: { children: unknown[] } | undefined,
  at: number | undefined,
): [typeof SKIP, number] | undefined {
  if (!parent || at === undefined) return undefined
  parent.children.splice(at, 1)
  return [SKIP, at]
}

function isHidden({ properties }: Element): boolean {
  return (
    (properties.hidden !== undefined && properties.hidden !== false) ||
    properties.ariaHidden === 'true' ||
    /display:\s*none|visibility:\s*hidden/i.test(String(properties.style ?? ''))
  )
}

function isFurniture(node: Element, parent: Root | Element): boolean {
  if (
    node.tagName === 'body' ||
    node.tagName === 'main' ||
    node.tagName === 'article' ||
    node.tagName === 'html'
  )
    return false
  if (ROLES.has(String(node.properties.role ?? ''))) return true
  // A header of an article holds its title; one of the page does not.
  const inArticle = parent.type === 'element' && /^(?:article|main|section)$/.test(parent.tagName)
  if (node.tagName === 'footer') return true
  if (node.tagName === 'header') return !inArticle && !holdsTitle(node)
  const names = `${[node.properties.className ?? []].flat().join(' ')} ${String(node.properties.id ?? '')}`
  return CHROME.test(names) || /^(?:fn|footnote|endnote)[-:]?\d/.test(String(node.properties.id ?? ''))
}

function holdsTitle(node: Element): boolean {
  let found = false
  visit(node, 'element', ({ tagName }) => {
    if (tagName === 'h1') found = true
  })
  return found
}

function replaceScript(
  node: Element,
  parent: Root | Element,
  at: number | undefined,
): [typeof SKIP, number] | undefined {
  if (at === undefined) return undefined
  const words = hastText(node)
  const refers = holdsLink(node)
  const value = refers && node.tagName === 'sup' ? undefined : scriptOf(node.tagName, words)
  const children = parent.children as (RootContent | ElementContent)[]
  if (value === undefined) children.splice(at, 1)
  else
    children.splice(at, 1, {
      type: 'text',
      value,
      ...(node.children[0]?.position && { position: node.children[0].position }),
    })
  return [SKIP, value === undefined ? at : at + 1]
}

function holdsLink(node: Element): boolean {
  return node.children.some(
    (child) =>
      child.type === 'element' &&
      (child.tagName === 'a' ? String(child.properties.href ?? '').includes('#') : holdsLink(child)),
  )
}
