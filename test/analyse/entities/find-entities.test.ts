import { describe, expect, it } from 'vitest'
import { understandText } from '../context-of.ts'

function kinds(text: string): Record<string, string> {
  return Object.fromEntries(understandText(text).entities.map(({ name, kind }) => [name.text, kind]))
}

describe('findEntities', () => {
  it('should tell states, organisations, people and places apart', () => {
    const found = kinds(
      '# Water\n\nNorway supports the Lake Orun Commission. The engineer Ruth Aigner works in Linz. President Milan Orsic resigned.',
    )
    expect(found).toMatchObject({
      Norway: 'state',
      'Lake Orun Commission': 'organisation',
      'Ruth Aigner': 'person',
      Linz: 'place',
      'Milan Orsic': 'person',
    })
  })

  it('should take what is bought or sold by name for no place', () => {
    expect(kinds('# Trade\n\nIBM sold its printers to Orkel. IBM bought the parts from Varn.')).toMatchObject(
      {
        Orkel: 'other',
        Varn: 'other',
      },
    )
  })

  it('should take no flight for a man, whoever speaks in the sentence after it', () => {
    const text =
      'Air Westland Flight 310 was a scheduled flight. Soon after Flight 310 took off, rebels hit its wing. The captain aimed for a field with Flight 310. He declared that the war would go on.'
    expect(kinds(`# The war\n\n${text}`)).toMatchObject({ 'Air Westland Flight': 'other' })
  })

  it('should know a realm by its last word, and a name that begins small', () => {
    expect(kinds('# Trade\n\nThe Ottoman Empire fell. She bought an iPhone in Linz.')).toMatchObject({
      'Ottoman Empire': 'state',
      iPhone: 'other',
    })
  })

  it('should leave out the office of a sheriff', () => {
    expect(kinds('# Fire\n\nGranger County Sheriff Dale Whitcomb ordered it.')).toEqual({
      'Dale Whitcomb': 'person',
    })
  })

  it('should count a surname and an acronym as mentions of the full name', () => {
    const { entities } = understandText(
      '# Fish\n\nThe Southern Fishing Council (SFC) met. The chairwoman Ilse Maron spoke. Maron left early. The SFC voted.',
    )
    const by = (name: string) => entities.find((entity) => entity.name.text === name)
    expect(by('Southern Fishing Council')?.acronym?.text).toBe('SFC')
    expect(by('Southern Fishing Council')?.mentions).toHaveLength(3)
    expect(by('Ilse Maron')?.mentions).toHaveLength(2)
  })

  it('should keep an operation in one name with its place', () => {
    const text =
      'Operation Calm Water in Serrano began. The gangs feared Operation Calm Water in Serrano. Few liked Operation Calm Water in Serrano.'
    expect(kinds(`# Sea\n\n${text}`)).toEqual({ 'Operation Calm Water in Serrano': 'operation' })
  })

  it('should give a state its code and an adjective of nationality none of its own', () => {
    const { entities } = understandText('# Law\n\nThe Norwegian parliament asked France for help.')
    expect(entities.map(({ name, country }) => [name.text, country])).toEqual([['France', 'FR']])
  })

  it('should take an adjective into the name of an organisation that begins a sentence', () => {
    const text =
      'Human Rights Watch accused the guard. The rights of human prisoners counted, said Rights Watch.'
    expect(kinds(`# Law\n\n${text}`)).toMatchObject({ 'Human Rights Watch': 'organisation' })
  })

  it('should know a utility or an insurer by its apposition', () => {
    expect(
      kinds(
        '# Water\n\nThe pumps were run by Aguas del Sur, a private utility. The insurer Helvar paid for them.',
      ),
    ).toMatchObject({ 'Aguas del Sur': 'organisation', Helvar: 'organisation' })
  })

  it('should take a number with a capital into a name', () => {
    expect(kinds('# Sport\n\nIn 1952 Halden United won the Second Division.')).toHaveProperty(
      'Second Division',
    )
  })

  it('should take "Now" into a name where no sentence begins', () => {
    expect(kinds('# Rights\n\nThe campaign was led by Privacy Now.')).toHaveProperty('Privacy Now')
  })

  it('should hold the name of a saint together', () => {
    expect(kinds("# Life\n\nIn 1843 Paul Moss entered the St Thomas's Abbey.")).toHaveProperty(
      "St Thomas's Abbey",
    )
  })

  it('should not take for titles what a body is called by', () => {
    const found = kinds(
      '# Law\n\nThe Justice Committee asked the Secretary-General, and the General Assembly adopted a plan.',
    )
    expect(Object.keys(found)).toEqual(
      expect.arrayContaining(['Justice Committee', 'Secretary-General', 'General Assembly']),
    )
  })

  it('should not make a country of one who has a government', () => {
    expect(
      kinds("# Coup\n\nVarnak seized power in 2003. Rebels fought Varnak's government."),
    ).not.toMatchObject({ Varnak: 'state' })
  })

  it('should know bodies by their letters', () => {
    expect(kinds('# Pact\n\nNorway joined NATO in 1949.')).toMatchObject({ NATO: 'organisation' })
  })

  it('should give a surname that comes first to the one who bears it', () => {
    expect(
      kinds('Nixen resigned in May. The lawyer Richard Nixen had lost. Everybody knew that Nixen was tired.'),
    ).toEqual({ 'Richard Nixen': 'person' })
  })

  it('should leave a surname that two bear', () => {
    expect(
      Object.keys(
        kinds('Nixen resigned. The lawyer Richard Nixen and the singer Paula Nixen came to see Nixen.'),
      ),
    ).toContain('Nixen')
  })

  it('should keep the two matters of a body together', () => {
    expect(
      Object.keys(
        kinds(
          'The war ended when the Ministry of Health and Education gave in to the Office on Drugs and Crime.',
        ),
      ),
    ).toEqual(['Ministry of Health and Education', 'Office on Drugs and Crime'])
  })

  it('should take no opening word into a name', () => {
    expect(Object.keys(kinds('Everybody knew the baker Carnegy. Like Carnegy, he was poor.'))).toEqual([
      'Carnegy',
    ])
  })

  it('should find a name that only ever opens a sentence', () => {
    expect(Object.keys(kinds('Sightsavers bought the drugs. Sightsavers trained the nurses.'))).toEqual([
      'Sightsavers',
    ])
  })
})

describe('a given name of two halves', () => {
  it('should be whole', () => {
    expect(Object.keys(kinds('# Vote\n\nThe winner was Han Mei-ling. In May she met Paul Moss.'))).toContain(
      'Han Mei-ling',
    )
    expect(Object.keys(kinds('# Vote\n\nThe firm moved to a New York-based bank.'))).not.toContain(
      'New York-based',
    )
  })

  it('should not take a country for the airline that bears its name', () => {
    const text =
      '# Flight 12\n\nAir Norvia flew to Linz. The flight was lost in the Norvian War. Norvia attacked the rebels.'
    expect(Object.keys(kinds(text))).toContain('Norvia')
  })
})
