import { describe, expect, it } from 'vitest'
import { findAntecedent, readDiscourse } from '../../../scripts/analyse/antecedents/index.ts'
import { findAcronyms } from '../../../scripts/analyse/acronyms.ts'
import { findNamed } from '../../../scripts/analyse/entities/index.ts'
import { contextOf } from '../context-of.ts'

/** What a pronoun of a text means; `nth` counts those of its form from 0. */
function meaningOf(text: string, pronoun: string, nth = 0): string | undefined {
  const context = contextOf(text)
  const discourse = readDiscourse(context, findNamed(context, findAcronyms(context)))
  const places = context.sentences.flatMap((sentence) =>
    (sentence.tree?.tokens ?? []).filter(({ form }) => form === pronoun).map(({ i }) => ({ sentence, i })),
  )
  const place = places[nth]
  if (!place) throw new Error(`no ${pronoun} in the text`)
  return findAntecedent(discourse, place.sentence, place.i)?.text
}

describe('findAntecedent, of persons', () => {
  it('should take the one person of the sentence before', () => {
    expect(meaningOf('Nora Vexley built bridges. She died in 1911.', 'She')).toBe('Nora Vexley')
  })

  it('should not choose between two', () => {
    expect(meaningOf('Tom Brandt met Hugo Marlow at the board. He left it in 1920.', 'He')).toBeUndefined()
  })

  it('should tell two apart by the nouns that they are called by', () => {
    const text = 'King Aldric met his sister Maud Ferrant at the gate. She left the next day.'
    expect(meaningOf(text, 'She')).toBe('Maud Ferrant')
  })

  it('should not take the subject of the clause for its object', () => {
    const text = 'Nora Vexley joined the board. Hugo Marlow dismissed her in 1920.'
    expect(meaningOf(text, 'her')).toBe('Nora Vexley')
  })

  it('should stay with the one who goes on as the subject', () => {
    const text =
      '# Nora Vexley\n\nNora Vexley was an engineer. She studied in Cardiff. She met Edith Marlow there. She designed the swing bridge.'
    expect(meaningOf(text, 'She', 2)).toBe('Nora Vexley')
  })

  it('should take the person whom a clause with “who” is about', () => {
    const text = 'The work was led by Nora Vexley together with Jonas Ek, who says that he knows the place.'
    expect(meaningOf(text, 'he')).toBe('Jonas Ek')
  })

  it('should not answer within a quotation', () => {
    const text = 'Nora Vexley visited the mill. “She was never wrong,” the foreman said.'
    expect(meaningOf(text, 'She')).toBeUndefined()
  })

  it('should know men and women by their first names', () => {
    expect(meaningOf('Helen Vexley wrote to Tom Brandt. She resigned in June.', 'She')).toBe('Helen Vexley')
  })

  it('should let the subject go on with “also”', () => {
    const text =
      'Helen Vexley hired the keeper Jan Dubo and the winger Kim Asante. She also hired Uli Ferrant.'
    expect(meaningOf(text, 'She')).toBe('Helen Vexley')
  })

  it('should take the writer of a letter for the one who speaks in it', () => {
    const text = 'Nora Vexley left. A letter written by Hugo Marlow in which he insulted the board was found.'
    expect(meaningOf(text, 'he')).toBe('Hugo Marlow')
  })

  it('should let an unnamed person stand against a named one', () => {
    const text = 'Tom Brandt hired an engineer. He resigned in June.'
    expect(meaningOf(text, 'He')).toBeUndefined()
  })
})

describe('findAntecedent, of things', () => {
  it('should stay with the subject of clauses side by side', () => {
    const text = 'The Orun Commission was founded in 1991. It monitors the truce, it protects the villagers.'
    expect(meaningOf(text, 'it')).toBe('the Orun Commission')
  })

  it('should not make a body its own customer', () => {
    const text = 'Tarnbach Motors grew. Orkel Lines became its largest customer.'
    expect(meaningOf(text, 'its')).not.toBe('Orkel Lines')
  })

  it('should take the subject of the sentence before where it is the only thing', () => {
    expect(meaningOf('The Orun Commission was founded in 1991. It employs 60 people.', 'It')).toBe(
      'the Orun Commission',
    )
  })

  it('should not choose between two bodies', () => {
    const text = 'Tarnbach Motors sued Hartwell Motors. It lost the case.'
    expect(meaningOf(text, 'It')).toBeUndefined()
  })

  it('should take the only thing that a person deals with', () => {
    const text = 'Nora Vexley designed the harbour crane. It carried coal until 1962.'
    expect(meaningOf(text, 'It')).toBe('the harbour crane')
  })

  it('should give an owner only to what a body has', () => {
    const text = 'The Orun Museum will settle the question with a spade. Its director has found the money.'
    expect(meaningOf(text, 'Its')).toBe('the Orun Museum')
  })

  it('should not look for a meaning where there is none', () => {
    const start = 'The Orun Commission was founded in 1991.'
    expect(meaningOf(`${start} It was the driver who saw the smoke.`, 'It')).toBeUndefined()
    expect(meaningOf(`${start} It has become clear that the lake is dry.`, 'It')).toBeUndefined()
  })

  it('should not take a person or a group', () => {
    expect(meaningOf('Nora Vexley resigned. It rained.', 'It')).toBeUndefined()
  })
})

describe('findAntecedent, of groups', () => {
  it('should take the one plural that is the subject before', () => {
    expect(meaningOf('The researchers collected moss in June. They washed it twice.', 'They')).toBe(
      'the researchers',
    )
  })

  it('should not choose between two groups', () => {
    const text = 'The settlers fought the soldiers. They lost forty men.'
    expect(meaningOf(text, 'They')).toBeUndefined()
  })

  it('should not make many into all', () => {
    expect(meaningOf('Many settlers came from the south. They grew cotton.', 'They')).toBeUndefined()
  })
})

describe('findAntecedent, in a life', () => {
  const life = (rest: string) =>
    `# Irma Solt\n\nIrma Solt was a surgeon. She worked in Tarn. She wrote two books. ${rest}`

  it('should prefer its person to one who is not known to be called so', () => {
    expect(
      meaningOf(
        life('Ludo Marek taught at the hospital, and it was as his pupil that she first operated.'),
        'she',
      ),
    ).toBe('Irma Solt')
  })

  it('should not take the pronoun of its person for another who acts in the same sentence', () => {
    const text = life('Ludo Marek, who let her hold the lamp and said what he thought, knew what she wanted.')
    expect(meaningOf(text, 'she')).toBe('Irma Solt')
  })

  it('should leave it open where another woman is spoken of', () => {
    expect(meaningOf(life('Her sister moved to Ostwick. She died there.'), 'She', 2)).toBeUndefined()
  })
})

describe('findAntecedent, of persons by the clause', () => {
  it('should not count the noun that somebody is made', () => {
    expect(
      meaningOf('The war made Rolf Adder the best known man of Tarn, and both parties courted him.', 'him'),
    ).toBe('Rolf Adder')
    expect(meaningOf('Nora Vexley became its director. She left in 1911.', 'She')).toBe('Nora Vexley')
  })

  it('should take "his" of a release for the one whom another holds', () => {
    const text = 'Ostwick had given a house to Pavel Orlo; Gregor Staal demanded his extradition.'
    expect(meaningOf(text, 'his')).toBe('Pavel Orlo')
  })

  it('should not take him for the woman that the sentence itself calls "she"', () => {
    const text = 'Hugo Marlow led the party. His deputy, Vera Petkin, left him. She hopes to beat him.'
    expect(meaningOf(text, 'him', 1)).not.toBe('Vera Petkin')
  })
})

describe('findAntecedent, of things by what is said', () => {
  it('should take what came into force for the law', () => {
    const text = 'The Court of Tarn ruled that the act was lawful. It entered into force in July.'
    expect(meaningOf(text, 'It')).toBe('the act')
  })

  it('should take what is rejected for what was proposed', () => {
    expect(meaningOf('The Hill Party introduced a bill in May. The Senate rejected it.', 'it')).toBe(
      'the bill',
    )
  })

  it('should take the owner of a crew for the ship', () => {
    expect(meaningOf('Gunmen boarded the tanker in the harbour of Tarn and held its crew.', 'its')).toBe(
      'the tanker',
    )
  })

  it('should let a body that acts go on acting', () => {
    const text = 'The Vale Federation supplies the Lake Commission with figures. It represents 900 farmers.'
    expect(meaningOf(text, 'It')).toBe('the Vale Federation')
  })

  it('should not let it go on where something is said of anything', () => {
    const text = 'The Vale Theatre staged the opera in May. It was a failure.'
    expect(meaningOf(text, 'It')).toBeUndefined()
  })

  it('should take what was built for what opens', () => {
    expect(meaningOf('The Vale Company built a clinic for its miners. It opened in 1930.', 'It')).toBe(
      'the clinic',
    )
  })

  it('should take the object of the clause before where another acts', () => {
    const text = 'The Vale Office bought a Dutch machine, but the clerks disliked it.'
    expect(meaningOf(text, 'it')).toBe('the Dutch machine')
  })

  it('should take a noun for the subject of its own relative clause', () => {
    const text = 'The laboratory, which has quarrelled with its supplier, closed.'
    expect(meaningOf(text, 'its')).toBe('the laboratory')
  })

  it('should not take the place of a verb for its subject', () => {
    expect(meaningOf('The council admitted her, although the college had argued against it.', 'it')).not.toBe(
      'the college',
    )
  })

  it('should leave open whose thing a body reports', () => {
    expect(
      meaningOf('The Vale Council complained that the dam took half of its water.', 'its'),
    ).toBeUndefined()
  })

  it('should pass over what stands in a participle in front', () => {
    const text = 'The Vale Compact is an organisation of lakes. Founded in Port Tarn, it has nine members.'
    expect(meaningOf(text, 'it')).toBe('the Vale Compact')
  })
})

describe('findAntecedent, of groups by what is said', () => {
  it('should take a club that lost for those who play', () => {
    const text = 'Tarn Athletic Club lost the first three matches. On Sunday they beat Ostwick.'
    expect(meaningOf(text, 'they')).toContain('Tarn Athletic Club')
  })

  it('should take two names for a pair', () => {
    const text = 'Nora Vexley and Hugo Marlow met in Tarn, where they worked at the mill.'
    expect(meaningOf(text, 'they')).toBe('Nora Vexley and Hugo Marlow')
  })

  it('should take the subject of a definition, not what it is', () => {
    expect(meaningOf('Silver moths are insects. They were common in the mills.', 'They')).toMatch(
      /^silver moths$/i,
    )
  })
})

describe('findAntecedent, of bodies and groups', () => {
  it('should not be led astray by a time', () => {
    const text =
      'Norfleet Works changed its mind. On the last day of the year it paid Orkel Mining nine million euros.'
    expect(meaningOf(text, 'it')).toBe('Norfleet Works')
  })

  it('should take a body for no customer of its own', () => {
    const text = 'Halden Works made lamps. The Orkel Hospital became its largest customer.'
    expect(meaningOf(text, 'its')).toBe('Halden Works')
  })

  it('should take those whom a report reached for the ones who act', () => {
    const text = 'For the families the report came late. They founded a league in June.'
    expect(meaningOf(text, 'They')).toBe('the families')
  })

  it('should take those with whom one person deals', () => {
    const text = 'Nora Vexley persuaded the ministers to meet, and in May they signed the treaty.'
    expect(meaningOf(text, 'they')).toBe('the ministers')
  })
})

describe('findAntecedent, of what is handled', () => {
  it('should not take the body for what it gave', () => {
    const text =
      'In 1997 the Ministry of Health gave us charge of one of the best books: the Nurse’s Pocket Handbook. It was renamed the Ward Handbook in 2000.'
    expect(meaningOf(text, 'It')).toBeUndefined()
  })
})
