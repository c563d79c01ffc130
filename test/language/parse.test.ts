import fc from 'fast-check'
import { statSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { childrenBy, isFinite, isVerb, loadLanguage, subtree, textOf } from '../../scripts/language/index.ts'
import type { Tree } from '../../scripts/language/index.ts'

const { parse } = loadLanguage()

/** "form/tag/head/relation", the head by its form. */
const arcs = (tree: Tree) =>
  tree.tokens.map(({ form, tag, head, rel }) => `${form}/${tag}/${tree.tokens[head]?.form ?? ''}/${rel}`)

describe('parse', () => {
  it.each([
    [
      'The army protects the town.',
      'The/DT/army/det army/NN/protects/nsubj protects/VBZ//root the/DT/town/det town/NN/protects/obj ././protects/punct',
    ],
    [
      'The bridge was built by farmers.',
      'The/DT/bridge/det bridge/NN/built/nsubj:pass was/VBD/built/aux:pass built/VBN//root by/IN/farmers/case farmers/NNS/built/obl:agent ././built/punct',
    ],
    [
      'She wants to sell her house.',
      'She/PRP/wants/nsubj wants/VBZ//root to/TO/sell/mark sell/VB/wants/xcomp her/PRP$/house/nmod:poss house/NN/sell/obj ././wants/punct',
    ],
    [
      'The river is very deep.',
      'The/DT/river/det river/NN/deep/nsubj is/VBZ/deep/cop very/RB/deep/advmod deep/JJ//root ././deep/punct',
    ],
    [
      'Teachers, nurses and drivers protested.',
      'Teachers/NNS/protested/nsubj ,/,/nurses/punct nurses/NNS/Teachers/conj and/CC/drivers/cc drivers/NNS/Teachers/conj protested/VBD//root ././protested/punct',
    ],
    [
      'He sold the book that she wrote.',
      'He/PRP/sold/nsubj sold/VBD//root the/DT/book/det book/NN/sold/obj that/WDT/wrote/obj she/PRP/wrote/nsubj wrote/VBD/book/acl:relcl ././sold/punct',
    ],
    [
      'Prices did not fall in March.',
      'Prices/NNS/fall/nsubj did/VBD/fall/aux not/RB/fall/advmod fall/VB//root in/IN/March/case March/NNP/fall/obl ././fall/punct',
    ],
    [
      'When the rain stopped, they left.',
      'When/WRB/stopped/advmod the/DT/rain/det rain/NN/stopped/nsubj stopped/VBD/left/advcl ,/,/stopped/punct they/PRP/left/nsubj left/VBD//root ././left/punct',
    ],
  ])('should parse %j', (sentence, expected) => {
    expect(arcs(parse(sentence))).toEqual(expected.split(' '))
  })

  it('should give the same tree twice', () => {
    const sentence =
      'Although the talks in Geneva failed, both sides agreed to meet again before the end of June.'
    expect(parse(sentence)).toEqual(parse(sentence))
  })

  it('should trust a plain sentence more than a heap of words', () => {
    const plain = parse('The company sold its factory.').confidence
    const heap = parse('Of run blue whether seven the but fallen via shall: upon which green off.').confidence
    expect(plain).toBeGreaterThan(heap)
    expect(plain).toBeLessThanOrEqual(1)
    expect(heap).toBeGreaterThanOrEqual(0)
  })

  it('should have no tokens for an empty text', () => {
    expect(parse('')).toEqual({ text: '', tokens: [], root: -1, confidence: 0 })
  })

  it('should give a tree for whatever text', () => {
    const pieces = [
      'the',
      'Army',
      'of',
      'said',
      'that',
      ',',
      '.',
      '👍',
      '“',
      '—',
      '12%',
      "isn't",
      'and',
      '(',
      'http://a.b/c',
      'ß',
      '\u0000',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (chosen) =>
        expectTree(parse(chosen.join(' '))),
      ),
      { numRuns: 60 },
    )
  })

  it('should give a tree for a sentence of a thousand words and more, with and without marks', () => {
    for (const piece of ['the old dog and the cat saw him, ', 'word ', 'x', '( '])
      expectTree(parse(piece.repeat(1200)))
  })
})

describe('helpers over trees', () => {
  const tree = parse('The old farmer from the village sells the red tractor today.')
  const indexOf = (form: string) => tree.tokens.findIndex((token) => token.form === form)

  it('should find what depends on a word', () => {
    expect(textOf(tree, subtree(tree, indexOf('farmer')))).toBe('The old farmer from the village')
    expect(textOf(tree, subtree(tree, indexOf('tractor')))).toBe('the red tractor')
  })

  it('should find dependents by relation', () => {
    expect(childrenBy(tree, indexOf('sells'), /^(?:nsubj|obj)$/).map((token) => token.form)).toEqual([
      'farmer',
      'tractor',
    ])
  })

  it('should join what is left with single spaces', () => {
    expect(textOf(tree, [indexOf('farmer'), indexOf('sells'), indexOf('tractor')])).toBe(
      'farmer sells tractor',
    )
    expect(textOf(parse("It doesn't work."), [0, 1, 2, 3])).toBe("It doesn't work")
  })

  it('should know verbs and finite clauses', () => {
    const perfect = parse('They have left.')
    expect(isVerb(tree.tokens[indexOf('sells')]!)).toBe(true)
    expect(isVerb(tree.tokens[indexOf('red')]!)).toBe(false)
    expect(isFinite(tree, indexOf('sells'))).toBe(true)
    expect(isFinite(tree, indexOf('tractor'))).toBe(false)
    expect(isFinite(perfect, perfect.root)).toBe(true)
  })
})

describe('the model', () => {
  it('should take at most 5 MB', () => {
    const folder = new URL('../../scripts/language/model/', import.meta.url)
    const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(new URL(name, folder)).size, 0)
    expect(bytes).toBeGreaterThan(100_000)
    expect(bytes).toBeLessThanOrEqual(5_000_000)
  })
})

/** One root, every other token below it, dependents listed with their heads. */
function expectTree(tree: Tree): void {
  const { tokens } = tree
  if (tokens.length === 0) return
  expect(tokens.filter((token) => token.head < 0).map((token) => token.i)).toEqual([tree.root])
  expect(subtree(tree, tree.root)).toHaveLength(tokens.length)
  for (const token of tokens)
    if (token.head >= 0 && !tokens[token.head]?.kids.includes(token.i)) expect.fail(token.form)
  expect(tree.confidence).toBeGreaterThanOrEqual(0)
  expect(tree.confidence).toBeLessThanOrEqual(1)
}
