/** Sentences that tempt a reader of parses to say what the article does not. */
import { describe, expect, it } from 'vitest'
import { contextOf, understandText } from '../context-of.ts'
import { isCompanion } from '../../../scripts/analyse/antecedents/bindings.ts'
import { relationsOf } from './relations-of.ts'
import { repairTree } from '../../../scripts/analyse/clauses/repair-tree.ts'
import { statingClause } from '../../../scripts/analyse/relations/stated.ts'

describe('who does it', () => {
  it('should be the new subject after "and", also for the participle behind it', () => {
    const found = relationsOf(
      'Norway trains the coastal police at a camp in Port Halden, and Sweden, having sold its own ships under pressure, funds the police.',
    )
    expect(found.join('; ')).not.toMatch(/Norway \| having/)
    expect(found).toContain('Norway | trains | coastal police')
  })

  it('should not join the next subject to a list of two', () => {
    const found = relationsOf(
      'Halden Shipping had lost the northern contract to Orkel Lines, and Moss & Weil, tired of paying for it, put the firm up for sale.',
    )
    expect(found.join('; ')).not.toMatch(/Orkel Lines,? and/)
  })

  it('should not be the first subject where "and when" brings in another', () => {
    const found = relationsOf(
      'The Evening Standard took Anna Berg on as a clerk, and when the school closed two years later its former head Paul Moss, who was opening a gallery, hired her as his secretary.',
    )
    expect(found.join('; ')).not.toMatch(/Evening Standard \| hired/)
  })

  it('should not be the subject of a relative clause that "and" may have left', () => {
    const found = relationsOf(
      'Anna Berg does not know the language in which the first officer, who has taken the call, is speaking, and asks Paul Moss to help.',
    )
    expect(found.join('; ')).not.toMatch(/officer \| asks/)
  })

  it('should be left open where "and" joins a clause to one within another', () => {
    const text =
      'The pilot does not understand the dialect in which the second officer, who has taken over the radio, is speaking, and asks him to call back.'
    const tree = repairTree(contextOf(text).sentences[0]!.tree!)
    const asks = tree.tokens.find(({ form }) => form === 'asks')!
    expect(statingClause(tree, asks)).toBeUndefined()
  })

  it('should take a phrase with "with" for a companion', () => {
    const { tokens, ...tree } = contextOf('Together with Weil she has applied to the council.').sentences[0]!
      .tree!
    const at = (word: string) => tokens.find(({ form }) => form === word)!.i
    expect(isCompanion({ ...tree, tokens }, at('she'), at('Weil'))).toBe(true)
    expect(isCompanion({ ...tree, tokens }, at('council'), at('Weil'))).toBe(false)
  })

  it('should not be the maker of a proposal where the proposal did it', () => {
    const found = relationsOf(
      'A plan put forward by the Swedish diplomat Anna Berg admitted Norway as an observer.',
    )
    expect(found.join('; ')).not.toMatch(/Anna Berg \| admitted/)
  })

  it('should not be a month', () => {
    const found = relationsOf('Dec 12 - The head of the Harbour Authority, Paul Moss, is dismissed.')
    expect(found.join('; ')).not.toMatch(/^Dec/)
  })

  it('should not be the one who goes along', () => {
    const found = relationsOf(
      'Anna Berg runs the Halden Museum. Together with Clara Weil she has written to the Oslo Foundation.',
    )
    expect(found.join('; ')).not.toMatch(/Clara Weil \| has written/)
  })
})

describe('to whom or what', () => {
  it('should not be the body of the sentence before where a bill may be meant', () => {
    const found = relationsOf(
      'The Harbour Agency sued the town of Kesten, and the government introduced a bill that changes the rules. The Green Party opposes it.',
    )
    expect(found.join('; ')).not.toMatch(/Green Party \| opposes \| Harbour Agency/)
  })

  it('should not be things where "they" need or search', () => {
    const found = relationsOf(
      'Inspectors may enter farms at any time. Private houses are exempt. To search one they need a warrant, and they must be accompanied by the police.',
    )
    expect(found.join('; ')).not.toMatch(/accompany/)
  })

  it('should be what is paid for rather than those whom it serves', () => {
    expect(
      relationsOf('The Oslo Foundation financed a training centre for nurses in Halden.').join('; '),
    ).not.toMatch(/centre for \| nurses/)
  })

  it('should be the named body that something is handed to', () => {
    expect(
      relationsOf('The Halden Museum handed the first coin to the Finnish research institute VTT.'),
    ).toEqual(['Halden Museum | handed the first coin to | VTT'])
  })

  it('should be the noun before "to which"', () => {
    expect(
      relationsOf(
        'The ruling bound the Halden group, to which the Oslo Institute passed the remaining four bottles.',
      ),
    ).toContain('Oslo Institute | passed the remaining four bottles | Halden group')
  })

  it('should be no firm by name where the title names another', () => {
    const { relations } = understandText(
      '# Brandt: a hundred years of ice\n\nShops needed ice, and Brandt supplied them: the retail chain Samkauf alone ordered 4,000 tons. Anna Berg took the company public eight years later.',
    )
    expect(relations.map(({ label, object }) => `${label.text} | ${object.text}`)).toEqual([
      'took public | company',
    ])
  })

  it('should not be a neighbour where "the country" is the one that the article is about', () => {
    const { relations } = understandText(
      '# Varland votes\n\nVarland held an election. Varland will not sign the pact with Turkey. The Oslo Fund, which lent the country 800 million euros, sent a mission.',
    )
    expect(relations.filter(({ verb, object }) => verb === 'lend' && object.text === 'Turkey')).toEqual([])
  })

  it('should not be the town that somebody leaves', () => {
    expect(relationsOf('Anna Berg left Damascus in May.')).toEqual([])
  })

  it('should not be either noun that "which" may go back to', () => {
    expect(
      relationsOf(
        'Overfishing led to a collapse of the herring stock, which was documented by the Oslo Institute.',
      ),
    ).toEqual([])
  })

  it('should not be the subject of a letter that another reads out', () => {
    const found = relationsOf(
      'In a letter read out by the lawyer Paul Moss, Anna Berg thanked the Oslo Foundation.',
    )
    expect(found.join('; ')).not.toMatch(/read out \| Anna Berg/)
  })
})

describe('what the label says', () => {
  it('should not let somebody be something without saying who', () => {
    const found = relationsOf('The Halden League refused to let Anna Berg be both player and coach.')
    expect(found).toEqual([])
  })

  it('should not break off in a question', () => {
    const found = relationsOf(
      'The Oslo Foundation gave the Halden Institute two million euros to test whether the old yeast, which is cheap, could save energy.',
    )
    expect(found.join('; ')).not.toMatch(/whether/)
  })

  it('should not keep half a word of the object', () => {
    const found = relationsOf(
      'In 1902 Anna Berg persuaded her brother-in-law, the blacksmith Paul Moss, to build a boat.',
    )
    expect(found.join('; ')).not.toMatch(/brother/)
  })
})
