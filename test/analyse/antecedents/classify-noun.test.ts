import { describe, expect, it } from 'vitest'
import { classifyNoun, readDiscourse } from '../../../scripts/analyse/antecedents/index.ts'
import { findAcronyms } from '../../../scripts/analyse/acronyms.ts'
import { findNamed } from '../../../scripts/analyse/entities/index.ts'
import { contextOf } from '../context-of.ts'

/** What becomes of the last noun of that form in a text: a name, or how it stands. */
function standingOf(text: string, noun: string): string | undefined {
  const context = contextOf(text)
  const discourse = readDiscourse(context, findNamed(context, findAcronyms(context)))
  const places = context.sentences.flatMap((sentence) =>
    (sentence.tree?.tokens ?? []).filter(({ form }) => form === noun).map(({ i }) => ({ sentence, i })),
  )
  const place = places.at(-1)
  if (!place) throw new Error(`no ${noun} in the text`)
  const reference = classifyNoun(discourse, place.sentence, place.i)
  return reference?.kind === 'replaceBy' ? reference.name.text : reference?.kind
}

describe('classifyNoun', () => {
  it('should give the name that ends with the noun', () => {
    const text = 'The two sides signed the Nemba Accord in April. The accord obliged the guard to disarm.'
    expect(standingOf(text, 'accord')).toBe('the Nemba Accord')
  })

  it('should give the name that begins with it before “of”, also by a noun of the same kind', () => {
    const text = 'The Treaty of Elmsport was signed in 1842. The agreement opened new harbours.'
    expect(standingOf(text, 'agreement')).toBe('the Treaty of Elmsport')
  })

  it('should give the name of what was said to be one', () => {
    const text = 'A court fined Hydronor, a French company, in March. The company paid.'
    expect(standingOf(text, 'company')).toBe('Hydronor')
  })

  it('should not let a noun stand that a sentence far away told, however often it comes', () => {
    const told =
      'Workers found a valve in May. The valve leaked. A clerk drew the valve. Two towns bought bread. Rain fell. '
    const away = 'Snow fell in June. A train left at noon. Bakers met in Oslo. '
    const text = `${told}${away}\n\nLater\n\nA judge saw the valve. Visitors photographed the valve.`
    expect(standingOf(text, 'valve')).toBe('leans')
  })

  it('should not choose between two companies', () => {
    const text = 'Hydronor, a French company, sued Salsola, a Dutch company. The company lost.'
    expect(standingOf(text, 'company')).toBe('leans')
  })

  it('should not give a name where one without a name came up since', () => {
    const text = 'The Nemba Accord ended the war. In May the sides drafted another accord. The accord failed.'
    expect(standingOf(text, 'accord')).toBe('leans')
  })

  it('should not call a person by a noun for a thing', () => {
    const text = 'Hugo Marlow left the board. The company closed.'
    expect(standingOf(text, 'company')).toBe('leans')
  })

  it('should let the town be the one that the title names', () => {
    const text =
      '# Battle of Elmsport\n\nElmsport is a city on the coast. Tanks broke through in Velm. Later they shelled the city from the north.'
    expect(standingOf(text, 'city')).toBe('Elmsport')
  })

  it('should let stand what its own words tell, what all know, and what the title names', () => {
    expect(standingOf('The port of Odesa closed.', 'port')).toBe('standsAlone')
    expect(standingOf('The economy shrank in May.', 'economy')).toBe('standsAlone')
    expect(standingOf('# The siege of Karmouth\n\nThe siege lasted six months.', 'siege')).toBe('standsAlone')
  })

  it('should tell that an event or a thing spoken of before leans', () => {
    expect(standingOf('Prosecutors opened a probe. The probe began in June.', 'probe')).toBe('leans')
    expect(standingOf('Tanks shelled the harbour. Nine people died in the attack.', 'attack')).toBe('leans')
    expect(standingOf('Prices rose. This agreement ended that.', 'agreement')).toBe('leans')
  })

  it('should not take for its description what is told beside it, or a word behind it', () => {
    const inquiry = 'An inquiry sat for a year. '
    expect(standingOf(`${inquiry}The report, published in April, blamed the yard.`, 'report')).toBe('leans')
    expect(standingOf(`${inquiry}The report published in April blamed the yard.`, 'report')).toBe(
      'standsAlone',
    )
    expect(standingOf('A red signal was passed. The signal alone stopped nobody.', 'signal')).toBe('leans')
  })

  it('should lean where it points to another of a kind that all know', () => {
    expect(standingOf('The government fell.', 'government')).toBe('standsAlone')
    expect(standingOf('The next government stopped it.', 'government')).toBe('leans')
  })

  it('should read a subject whose verb was taken for the noun', () => {
    const text = 'A group runs a nickel mine in the north. The mine accounts for half of the exports.'
    expect(standingOf(text, 'mine')).toBe('leans')
  })

  it('should say nothing of a noun without an article', () => {
    expect(standingOf('Prices rose in May.', 'Prices')).toBeUndefined()
  })

  it('should lean where the sentence before tells with a verb what the noun names', () => {
    expect(standingOf('Gunmen attacked the port of Tarn in May. Nobody expected the attack.', 'attack')).toBe(
      'leans',
    )
    expect(standingOf('The two firms agreed to share a mill. Both kept the agreement.', 'agreement')).toBe(
      'leans',
    )
  })

  it('should take no noun for a doing that only ends like one', () => {
    expect(standingOf('Many used the mill. It was the user who paid.', 'user')).not.toBe('replaceBy')
  })

  it('should give the company that acts, not the one that is spoken of along with it', () => {
    const text =
      '# Pelgrim AG\n\nPelgrim AG makes bells. Pelgrim AG sold a licence to the Orlo Company in 1960. In 1968 the company employed 310 people.'
    expect(standingOf(text, 'company')).toBe('Pelgrim AG')
  })

  it('should not give the one who does it', () => {
    const text =
      'Hydronor, a French company, was bought by Salsola, a Dutch company. Salsola closed the company.'
    expect(standingOf(text, 'company')).toBe('Hydronor')
  })

  it('should not give the name of a body that came up after the noun was spoken of', () => {
    const text =
      'The rebels drove the army out of Moruba. General Ruth Sabane founded the Democratic Army of the East. Many fighters joined the army.'
    expect(standingOf(text, 'army')).not.toBe('the Democratic Army of the East')
    expect(standingOf(text.replace('drove the army out of', 'took'), 'army')).toBe(
      'the Democratic Army of the East',
    )
  })
})
