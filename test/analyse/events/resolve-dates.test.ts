import { describe, expect, it } from 'vitest'
import { contextOf } from '../context-of.ts'
import { resolveDates } from '../../../scripts/analyse/events/resolve-dates.ts'

function dates(markdown: string): string[] {
  return resolveDates(contextOf(markdown)).map(({ date }) => date.iso + (date.until ? `/${date.until}` : ''))
}

describe('resolveDates', () => {
  it('should count a month of a report from the day of the report, not from a year told of something else', () => {
    const text = `---
title: Papers found in the street
date: 2008-08-15
---

The papers were found by a walker today.

The register was opened in 1999.

Nobody would say who had lost them.

The ministry keeps such papers in a safe.

In March, plans of a barracks were found in the rubbish.
`
    expect(dates(text)).toEqual(['1999', '2008-03'])
  })

  it('should take the year of a heading for the dates below it', () => {
    const text = `# The mill

The plan was to run until 2030.

## 1911

October 4 - The dam breaks.

March 2 - The dam is rebuilt.

## 1912

January 7-9 - Frost stops the wheel.

September - The miller leaves.
`
    expect(dates(text)).toEqual(['2030', '1911-10-04', '1911-03-02', '1912-01-07/1912-01-09', '1912-09'])
  })

  it('should give each half of a season its year', () => {
    const text =
      '# Karlow Rovers, 2021–22 season\n\nKarlow lost on 14 August. In May they went down. Their coach left on 2 October.\n'
    expect(dates(text)).toEqual(['2021-08-14', '2022-05', '2021-10-02'])
  })

  it('should not take the year of what is to come', () => {
    const text =
      '# The port\n\nThe quay was opened in March 1998. It will be widened by 2040. In June the first ship came.\n'
    expect(dates(text)).toEqual(['1998-03', '2040', '1998-06'])
  })

  it('should count weekdays and months from the date line', () => {
    const text = `# Ferry strike ends

HALVERN, June 14, 2019 (Tidal News) - Crews on Friday ended their strike.

The owners had dismissed six men on Tuesday. Last month a court upheld the dismissals. Talks begin on Monday. The mayor is due to speak in September.
`
    expect(dates(text)).toEqual(['2019-06-14', '2019-06-11', '2019-05', '2019-06-17', '2019-09'])
  })

  it('should leave weekdays open where no date line fixes them', () => {
    expect(dates('# Ferry\n\nThe crews ended their strike on Friday. Last month a court met.\n')).toEqual([])
  })

  it('should take the year of a dateline from the only year of the days told', () => {
    const text = `# Flood

COLM, Sept. 12 (Tidal News) — The river on Thursday fell below the mark.

Aug. 30, 2019: The rain begins.

Sept. 2, 8:15 a.m.: The lower bridge gives way.
`
    expect(dates(text)).toEqual(['2019-09-12', '2019-08-30', '2019-09-02'])
  })

  it('should read months of "that year" and bare days of a month', () => {
    const text =
      '# Trek\n\nThe party left on 3 May 1887. On the 19th, it split. In November of that year snow fell.\n'
    expect(dates(text)).toEqual(['1887-05-03', '1887-05-19', '1887-11'])
  })

  it('should take the June before the first match for the year in which the season begins', () => {
    const text =
      '# Karlow Rovers, 2021–22 season\n\nOn 9 June their coach left. Karlow lost on 14 August. On 4 June they celebrated.\n'
    expect(dates(text)).toEqual(['2021-06-09', '2021-08-14', '2022-06-04'])
  })

  it('should give the hours of a chronicle their day', () => {
    const text =
      '# The ferry\n\n## 2021\n\nDec 22 - The ferry leaves. It is full. It is late. It is dark. It is cold.\n\n7:19 p.m. - The ferry sinks.\n'
    expect(dates(text)).toEqual(['2021-12-22', '2021-12-22'])
  })

  it('should not let a year gone by that a noun has with it date what follows', () => {
    const text =
      '# Season\n\nThe final was played on 10 March 2019. It was the first trophy since the league title of 1971. The second leg was played on 2 May.\n'
    expect(dates(text)).toEqual(['2019-03-10', '1971', '2019-05-02'])
  })

  it('should say "that day" and "that year" in the words of the date that they mean', () => {
    const said = (markdown: string) => resolveDates(contextOf(markdown)).map(({ date }) => date.said?.text)
    expect(
      said(
        '# Port\n\nThe dam broke on 3 May 1911. The same day the mill burned. Later that year it rained.\n',
      ),
    ).toEqual([undefined, '3 May 1911', '1911'])
  })
})
