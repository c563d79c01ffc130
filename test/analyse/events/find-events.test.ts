import { describe, expect, it } from 'vitest'
import { understandText } from '../context-of.ts'

function events(text: string): string[] {
  return understandText(`# The town\n\n${text}\n`).events.map(
    ({ when, what }) => `${when?.iso}: ${what.text}`,
  )
}

describe('findEvents', () => {
  it('should write the dated clause without its date', () => {
    expect(events('In 2004 the mill closed.')).toEqual(['2004: The mill closed'])
  })

  it('should make an event of what came before the main clause', () => {
    expect(events('After gaining independence from France in 1960, Mali faced many problems.')).toEqual([
      '1960: Mali gained independence from France',
    ])
  })

  it('should keep what makes it less than a fact', () => {
    expect(events('The council wants to ban diesel cars by 2028.')).toEqual([
      '2028: The council wants to ban diesel cars',
    ])
    expect(events('The office did not publish the map until 1958.')).toEqual([
      '1958: The office did not publish the map until 1958',
    ])
  })

  it('should take no date that only tells which one is meant', () => {
    expect(events('It was the highest figure since 1974. The coup of 1958 is forgotten.')).toEqual([])
  })

  it('should take no event that is only supposed', () => {
    expect(events('If the dam had failed in 2009, the town would have drowned.')).toEqual([])
  })

  it('should name the one whom a pronoun means', () => {
    const text = 'The Lake Orun Commission coordinates fishing. It was founded in 1991.'
    expect(events(text)).toEqual(['1991: The Lake Orun Commission was founded'])
  })

  it('should call what was named before by "the"', () => {
    expect(events('An inquiry blamed the county. It presented its report in 2011.')).toEqual([
      '2011: The inquiry presented its report',
    ])
  })

  it('should not make a main clause of what only hangs on one', () => {
    expect(events('Nearly all lay in the east, one factor that led to war with Mexico in 1846.')).toEqual([])
  })

  it('should keep a relative clause with the noun that it is about', () => {
    expect(events('It ended with the Accord of Senn, which the two sides signed in 2006.')).toEqual([
      '2006: The two sides signed the Accord of Senn',
    ])
  })

  it('should take the day that a year told before completes', () => {
    expect(
      events('Hale moved the works in 2001, and the last engine left Torv on 14 December of that year.'),
    ).toContain('2001-12-14: The last engine left Torv')
  })

  it('should leave out a clause of time that points back', () => {
    expect(events('Before this work was done, the army shot down a second plane on 12 May 1979.')).toEqual([
      '1979-05-12: The army shot down a second plane',
    ])
  })

  it('should tell a finding on the day that it was published', () => {
    expect(
      events('The report, published in October 1963, found that the dam had been built on old river sand.'),
    ).toEqual(['1963-10: The report found that the dam had been built on old river sand'])
  })

  it('should not take who speaks in a quotation for who said it', () => {
    expect(events('"The stages overlap," its director, Amira Solh, admitted in November 2021.')).toEqual([])
  })

  it('should tell no day on which something merely was there', () => {
    expect(events('On 24 May 2022 there were around 300 people in the zone.')).toEqual([])
  })

  it('should leave out what another date dates', () => {
    expect(events('Ruk became minister in 2009 and resigned in October 2012.')).toEqual([
      '2009: Ruk became minister',
      '2012-10: Ruk resigned',
    ])
  })

  it('should keep a date before a name', () => {
    expect(events('In 2012 Northern Ventures bought the mill.')).toEqual([
      '2012: Northern Ventures bought the mill',
    ])
  })

  it('should read the life in brackets after a name', () => {
    expect(
      events(
        'Clara Benda (18 June 1893 – 4 October 1971) was a Moravian composer. She was known for the three operas that she wrote.',
      ),
    ).toEqual(['1893-06-18: Clara Benda, a Moravian composer'])
  })

  it('should take nothing from a caption', () => {
    expect(events('Figure 1.3 This map was printed in 1833. Image credit: National Archive, 1833.')).toEqual(
      [],
    )
  })

  it('should leave out what an unclear pronoun means', () => {
    expect(events('The mayor met the bishop. He died in 1999.')).toEqual([])
  })

  it('should keep what an event led to', () => {
    expect(events('On 4 May 1807 a shell hit the magazine, killing two hundred soldiers.')).toEqual([
      '1807-05-04: A shell hit the magazine, killing two hundred soldiers',
    ])
    expect(events('Five people were killed and seven were injured in a fire at the mill in 1902.')).toEqual([
      '1902: Five people were killed and seven were injured in a fire at the mill',
    ])
  })

  it('should read a part of a sentence between semicolons by itself', () => {
    expect(events('Hale asked for the town in 1807; the governor refused; in 1809 the fort fell.')).toEqual([
      '1807: Hale asked for the town',
      '1809: The fort fell',
    ])
  })

  it('should take a date in front for that of the main clause', () => {
    expect(events('On 3 May 1998, in a hall built by miners, the party chose a leader.')).toEqual([
      '1998-05-03: In a hall built by miners, the party chose a leader',
    ])
  })

  it('should date what happens at an election or a war by it', () => {
    expect(events('Orla Renn lost the election of 2014 to her deputy.')).toEqual([
      '2014: Orla Renn lost the election to her deputy',
    ])
    expect(events('She wrote a history of the war of 1812.')).toEqual([])
  })

  it('should take the one comma of two away with what stood between them', () => {
    expect(
      events('The striker from Tavik, whom Borealis had bought in the autumn, won the cup on 20 March 2022.'),
    ).toEqual(['2022-03-20: The striker from Tavik won the cup'])
  })

  it('should find whom "who" means behind an apposition', () => {
    expect(
      events('It was found by Freja Holm, a chemist at the University of Dorn, who opened the tin in 2018.'),
    ).toEqual(['2018: Freja Holm opened the tin'])
  })

  it('should keep the year of the story over years beside it', () => {
    const text =
      'On 3 May 2022 the lake froze. The race, which since 1998 has been run on ice, was moved. On 9 May it began to thaw.'
    expect(events(text).map((event) => event.slice(0, 10))).toContain('2022-05-09')
  })

  it('should read the lines of a chronicle in their order', () => {
    const text =
      '4 November 2016 — The port closes.\n\n6 November — The army, which had left in 2014, returns to the port.\n\n2 January — The port opens.'
    expect(events(text)).toContain('2016-11-04: The port closes')
    expect(events(text)).toContain('2017-01-02: The port opens')
  })

  it('should date what came before the end that an article tells first', () => {
    const text =
      'Port Sorrel fell on 9 August 1807. On 28 June the fleet appeared. On 4 July a shell hit the tower. On 20 July the troops landed. On 8 August the governor gave up.'
    expect(events(text)).toContain('1807-07-04: A shell hit the tower')
  })

  it('should name the thing that something is done to again', () => {
    expect(events('Parliament passed the bill in 2018, and the president signed it in 2019.')).toEqual([
      '2018: Parliament passed the bill',
      '2019: The president signed the bill',
    ])
  })

  it('should leave out captions that say nothing by themselves', () => {
    expect(events('The delegates met again in March 1836.')).toEqual([])
    expect(events('In 2003 a photo was published showing the frigate.')).toEqual([])
    expect(events('The largest was imposed on Hydrane in 2022.')).toEqual([])
  })

  it('should not call a plan done', () => {
    expect(
      events('The permits were to be obtained by 2020, the stoves replaced by 2022.').filter((event) =>
        event.startsWith('2022'),
      ),
    ).toEqual([])
    expect(events('Ministers agreed to admit Ostmark by 2026.')).toEqual([])
  })

  it('should leave out what is so today', () => {
    expect(events('The fishery reopened in 1999 and now employs 60 people.')).toEqual([
      '1999: The fishery reopened',
    ])
  })

  it('should take no birth that it has no words for', () => {
    expect(events('They have a daughter, Ada Lovell (b. March 2009).')).toEqual([])
  })

  it('should date what lasted by both its ends', () => {
    expect(events('Operation Calm Harbour was a mission in the Straits of Ferro from 2011 to 2016.')).toEqual(
      ['2011: Operation Calm Harbour was a mission in the Straits of Ferro'],
    )
  })

  it('should leave what is joined without a verb to its own date', () => {
    expect(events('Agnes Murdoch introduced Latin in 1871 and science in 1874.')[0]).toBe(
      '1871: Agnes Murdoch introduced Latin',
    )
  })

  it('should tell what came of a dated clause', () => {
    expect(events('When the founder died in 1880, the town took over the school.')).toEqual([
      '1880: When the founder died, the town took over the school',
    ])
  })

  it('should tell what happened where the main clause only says that it did', () => {
    const text =
      'The worst accident occurred on 6 October 2012, when the frigate Rao rammed two fishing boats.'
    expect(events(text)).toEqual(['2012-10-06: The frigate Rao rammed two fishing boats'])
  })

  it('should give a joined clause its own subject', () => {
    const text = 'Inspectors criticised the teaching, and the head, Gerald Fisk, resigned in March 1995.'
    expect(events(text)).toEqual(['1995-03: The head, Gerald Fisk, resigned'])
  })

  it('should not take the first of two clauses for that of a date before the second', () => {
    const text = 'The works were slow, and in April 2017 the crews refused the new contract.'
    expect(events(text)).toEqual(['2017-04: The crews refused the new contract'])
  })

  it('should date what a law did by its year', () => {
    expect(events('The Marriage Act of 1944 made the town a free port.')).toEqual([
      '1944: The Marriage Act made the town a free port',
    ])
  })

  it('should take the name before "which" for what it is about', () => {
    const text = 'The year was marked by the collapse of Northern Bank, which failed in October 2017.'
    expect(events(text)).toEqual(['2017-10: Northern Bank failed'])
  })

  it('should not put the date of a relative clause on the main one', () => {
    const text = 'Ardova, which had lost its own fleet in May 1988, buys two ships.'
    expect(events(text).filter((event) => event.includes('buys'))).toEqual([])
  })

  it('should leave out the date of what is only spoken of', () => {
    expect(events('In 2017 the council added a plaque that names the villages destroyed in 1848.')).toEqual([
      '2017: The council added a plaque that names the villages',
    ])
  })

  it('should read a day between the subject and its verb', () => {
    const text =
      'PORTO ALVAR, June 14, 2019 (Tidal News) - A court in Porto Alvar on Friday freed the captain.'
    expect(events(text)).toEqual(['2019-06-14: A court in Porto Alvar freed the captain'])
  })

  it('should keep that something is only due', () => {
    const text = 'A second trial, against the firm of the surveyor, is due to begin in October 2019.'
    expect(events(text)).toEqual([
      '2019-10: A second trial, against the firm of the surveyor, is due to begin',
    ])
  })

  it('should tell a relative clause of the name right before it', () => {
    const text =
      'The crates were raised by divers of the Harbour Trust from the wreck of the brig Merle, which sank off Torv in 1861.'
    expect(events(text)).toEqual(['1861: The brig Merle sank off Torv'])
  })

  it('should take a participle after a comma for one of the noun before it', () => {
    expect(
      events('The Lake Fund financed a school for pilots in Umbe, opened in 2015 and run by the army.'),
    ).toEqual(['2015: A school for pilots in Umbe opened and run by the army'])
  })

  it('should not tell of a bare agreement that it was signed', () => {
    expect(events('It exchanges data with the Lake Fund under an agreement signed in 2008.')).toEqual([])
  })

  it('should tell since when someone has been at the head', () => {
    expect(events('The Registry, headed since 2019 by the biologist Ana Roe, keeps the lists.')).toEqual([
      '2019: The Registry headed by the biologist Ana Roe',
    ])
  })

  it('should make an event of each member of a row with dates', () => {
    expect(events('The union was joined by Kenya in 1994 and South Africa in 1997.')).toEqual([
      '1994: The union was joined by Kenya',
      '1997: The union was joined by South Africa',
    ])
    expect(events('Kenya and Malawi acceded in 1994, South Africa in 1997.')).toEqual([
      '1994: Kenya and Malawi acceded',
      '1997: South Africa acceded',
    ])
  })

  it('should not make a member of a clause of its own', () => {
    expect(events('The decision was reversed in 1963, and in 1968 Ana Roe signed a petition.')).toEqual([
      '1963: The decision was reversed',
      '1968: Ana Roe signed a petition',
    ])
  })

  it('should end the first of two clauses that no comma parts at its date', () => {
    expect(events('When Ana Roe died in 1919 the firm passed to her daughter.')).toEqual([
      '1919: Ana Roe died',
    ])
  })

  it('should name what a dated noun says happened', () => {
    expect(events('The discovery of gas in 2009 ended this indifference.')).toEqual([
      '2009: The discovery of gas',
    ])
    expect(events('The discovery of gas in 2009 would have ended this indifference.')).toEqual([])
  })

  it('should not let anyone do something to himself', () => {
    const text = 'Rolf Dahl was her heir. Rolf Dahl, who succeeded him in 1961, sold the firm.'
    expect(events(text).join()).not.toContain('succeeded Rolf')
  })

  it('should leave out a stay of which only the company is left', () => {
    const text = 'Anna Lund was a painter. Anna Lund spent the winter of 1962 with fishermen in Lofoten.'
    expect(events(text).join()).not.toContain('spent with')
  })

  it('should read the last line of an obituary', () => {
    const text =
      'Ann Roe, who has died aged 91, was a printer. She won a prize in 2016.\n\nHer friend Cora Dale died in January.\n\nAnn Roe, printer, born 3 May 1932; died 9 September 2023'
    expect(events(text)).toEqual([
      '2016: Ann Roe won a prize',
      '2023-01: Ann Roe’s friend Cora Dale died',
      '1932-05-03: Ann Roe born',
      '2023-09-09: Ann Roe died',
    ])
  })
})
