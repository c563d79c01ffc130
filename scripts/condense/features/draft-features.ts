import { childrenBy, isFinite, isVerb } from '../../language/tree.ts'
import { objectBond } from '../valency.ts'
import { contentFeatures } from './content-features.ts'
import { cutFeatures } from './cut-features.ts'
import { count, flag, isWord, word } from './view.ts'
import type { Feature, View } from './view.ts'
import {
  CLAIM_HEDGES,
  CONDITIONS,
  DISCOURSE,
  FUNCTION_WORDS,
  LIMITERS,
  META,
  MODALS,
  NEGATIONS,
  PRAISE,
  PRONOUNS,
  REPORTING,
} from '../words.ts'

const starts =
  (pattern: RegExp): ((view: View) => number) =>
  (view) =>
    flag(pattern.test(view.first.tag))
const ends =
  (pattern: RegExp): ((view: View) => number) =>
  (view) =>
    flag(pattern.test(view.last.tag))

/** What the gate knows of a draft, in the order of the model's inputs. */
export const draftFeatures: readonly Feature[] = [
  ['words', (v) => v.words.length],
  ['share kept', (v) => v.words.length / Math.max(1, v.allWords.length)],
  ['words dropped', (v) => v.dropped.filter(isWord).length],
  ['seams', (v) => v.seams.length],
  ['content words', (v) => v.words.filter((t) => !FUNCTION_WORDS.has(word(t))).length],
  ['content words dropped', (v) => v.dropped.filter((t) => isWord(t) && !FUNCTION_WORDS.has(word(t))).length],
  ['names', (v) => v.words.filter((t) => /^NNP/.test(t.tag)).length],
  ['names dropped', (v) => v.dropped.filter((t) => /^NNP/.test(t.tag)).length],
  ['numbers', (v) => v.words.filter((t) => t.tag === 'CD').length],
  ['numbers dropped', (v) => v.dropped.filter((t) => t.tag === 'CD').length],
  ['head is root', (v) => flag(v.head === v.tree.root)],
  ['head is verb', (v) => flag(isVerb(v.root))],
  ['head tag VBG', (v) => flag(v.root.tag === 'VBG')],
  ['head tag VBN', (v) => flag(v.root.tag === 'VBN')],
  ['head tag VB', (v) => flag(v.root.tag === 'VB')],
  ['head is noun', (v) => flag(/^NN/.test(v.root.tag))],
  ['head is adjective', (v) => flag(/^JJ/.test(v.root.tag))],
  ['finite', (v) => flag(isFinite(v.tree, v.head) && v.tokens.some((t) => /^(VBZ|VBP|VBD|MD)$/.test(t.tag)))],
  ['subject kept', (v) => flag(childrenBy(v.tree, v.head, /^(nsubj|csubj)/).some((t) => v.kept.has(t.i)))],
  ['subject lost', (v) => flag(childrenBy(v.tree, v.head, /^(nsubj|csubj)/).some((t) => !v.kept.has(t.i)))],
  [
    'subject pronoun lost',
    (v) => flag(childrenBy(v.tree, v.head, /^nsubj/).some((t) => !v.kept.has(t.i) && t.tag === 'PRP')),
  ],
  ['expletive', (v) => flag(childrenBy(v.tree, v.head, /^expl/).length > 0)],
  ['object kept', (v) => flag(childrenBy(v.tree, v.head, /^obj/).some((t) => v.kept.has(t.i)))],
  [
    'complement kept',
    (v) => flag(childrenBy(v.tree, v.head, /^(obj|obl|xcomp|ccomp|cop)/).some((t) => v.kept.has(t.i))),
  ],
  ['passive', (v) => flag(childrenBy(v.tree, v.head, /^(aux:pass|nsubj:pass)/).length > 0)],
  ['copula', (v) => flag(childrenBy(v.tree, v.head, /^cop/).length > 0)],
  [
    'object bond of head',
    (v) =>
      isVerb(v.root) && !childrenBy(v.tree, v.head, /^obj|pass/).some((t) => v.kept.has(t.i))
        ? objectBond(v.root)
        : 0,
  ],
  [
    'subordinate kept',
    (v) => v.tokens.filter((t) => /^(advcl|acl|ccomp|csubj|parataxis)/.test(t.rel)).length,
  ],
  ['relative kept', (v) => v.tokens.filter((t) => /relcl/.test(t.rel)).length],
  ['conjuncts kept', (v) => v.tokens.filter((t) => /^conj/.test(t.rel)).length],
  ['prepositions', (v) => v.tokens.filter((t) => t.rel === 'case').length],
  ['commas', (v) => v.tokens.filter((t) => t.form === ',').length],
  ['other marks', (v) => v.tokens.filter((t) => /^[:;—–/]|-{2}/.test(t.form)).length],
  ['quotes', (v) => v.tokens.filter((t) => /["“”]/.test(t.form)).length],
  ['brackets in source', (v) => v.tree.tokens.filter((t) => /^[([]$/.test(t.form)).length],
  ['quotes in source', (v) => flag(v.tree.tokens.some((t) => /["“”]/.test(t.form)))],
  ['code', (v) => flag(/[`_={}\\<>]/.test(v.tree.text))],
  ['first is determiner', starts(/^DT/)],
  ['first is name', starts(/^NNP/)],
  ['first is noun', starts(/^NNS?$/)],
  ['first is adjective', starts(/^JJ/)],
  ['first is pronoun', starts(/^(PRP|EX|W)/)],
  ['first is base verb', starts(/^VB$/)],
  ['first is other verb', starts(/^(VB[DGNPZ]|MD)/)],
  ['first is preposition', starts(/^(IN|TO|RP)/)],
  ['first is adverb', starts(/^RB/)],
  ['first is number', starts(/^CD/)],
  ['first demonstrative', (v) => flag(/^(this|these|those|that|such)$/.test(v.lower[0]!))],
  ['first possessive', (v) => flag(/^(its|their|his|her|our|my|your)$/.test(v.lower[0]!))],
  [
    'demonstrative just before',
    (v) =>
      flag(
        /^(this|these|those|that|such|another|other)$/.test(word(v.tree.tokens[v.first.i - 1])) &&
          !v.kept.has(v.first.i - 1),
      ),
  ],
  [
    'possessive just before',
    (v) =>
      flag(
        /^(its|their|his|her|our|my|your)$/.test(word(v.tree.tokens[v.first.i - 1])) &&
          !v.kept.has(v.first.i - 1),
      ),
  ],
  ['last is noun', ends(/^NN/)],
  ['last is name', ends(/^NNP/)],
  ['last is verb', ends(/^VB/)],
  ['last is adjective', ends(/^JJ/)],
  ['last is adverb', ends(/^RB/)],
  ['last is function word', (v) => flag(FUNCTION_WORDS.has(v.lower.at(-1)!))],
  ['last is original end', (v) => flag(!v.tree.tokens.slice(v.last.i + 1).some(isWord))],
  ['first is original start', (v) => flag(!v.tree.tokens.slice(0, v.first.i).some(isWord))],
  ['pronouns', (v) => count(v.words, PRONOUNS)],
  [
    'personal pronouns',
    (v) => v.words.filter((t) => /^(it|they|them|he|she|him|his|her|their|its)$/.test(word(t))).length,
  ],
  [
    'pronoun before a noun',
    (v) =>
      flag(
        v.words.findIndex((t) => /^(it|they|them|he|she|him|his|her|their|its)$/.test(word(t))) >= 0 &&
          v.words.findIndex((t) => /^(it|they|them|he|she|him|his|her|their|its)$/.test(word(t))) <
            v.words.findIndex((t) => /^NN/.test(t.tag)),
      ),
  ],
  ['first person', (v) => v.words.filter((t) => /^(i|me|my|we|us|our|ours)$/.test(word(t))).length],
  ['second person', (v) => v.words.filter((t) => /^(you|your)$/.test(word(t))).length],
  [
    'demonstratives',
    (v) =>
      v.words.filter(
        (t) => /^(this|these|those|such|here|there|that)$/.test(word(t)) && !/^(mark|expl)/.test(t.rel),
      ).length,
  ],
  ['definite nouns', (v) => v.words.filter((t) => word(t) === 'the').length],
  [
    'bare definite subject',
    (v) =>
      flag(
        childrenBy(v.tree, v.head, /^nsubj/).some(
          (t) =>
            /^NNS?$/.test(t.tag) &&
            childrenBy(v.tree, t.i, /^(amod|compound|nmod|acl)/).length === 0 &&
            childrenBy(v.tree, t.i, /^det/).some((d) => /^the$/i.test(d.form)),
        ),
      ),
  ],
  [
    'comparison words',
    (v) =>
      v.words.filter((t) =>
        /^(another|other|others|both|same|similar|more|less|former|latter|different|further|again|too|still|even|yet|already)$/.test(
          word(t),
        ),
      ).length,
  ],
  ['praise', (v) => count(v.words, PRAISE)],
  ['meta', (v) => count(v.words, META)],
  ['negations', (v) => count(v.words, NEGATIONS)],
  ['negations dropped', (v) => count(v.dropped, NEGATIONS)],
  ['modals', (v) => count(v.words, MODALS)],
  ['modals dropped', (v) => count(v.dropped, MODALS)],
  ['limiters', (v) => count(v.words, LIMITERS)],
  ['limiters dropped', (v) => count(v.dropped, LIMITERS)],
  ['hedges dropped', (v) => count(v.dropped, CLAIM_HEDGES)],
  ['conditions', (v) => count(v.words, CONDITIONS)],
  ['conditions dropped', (v) => count(v.dropped, CONDITIONS)],
  [
    'contrast dropped',
    (v) => v.dropped.filter((t) => /^(but|although|though|while|despite|however)$/.test(word(t))).length,
  ],
  ['reporting', (v) => v.words.filter((t) => REPORTING.has(t.lemma)).length],
  ['reporting dropped', (v) => v.dropped.filter((t) => REPORTING.has(t.lemma)).length],
  [
    'opening marker',
    (v) => flag(DISCOURSE.test(word(v.tree.tokens[0])) || /^(and|but|so|or)$/.test(word(v.tree.tokens[0]))),
  ],
  ...contentFeatures,
  ...cutFeatures,
]
