import { describe, expect, it } from 'vitest'
import { findOutline } from '../../../scripts/analyse/outline/index.ts'
import { readString } from '../../read/read-fixture.ts'

/** The short titles of sections with these titles, in an article of that title. */
function shortOf(title: string, ...titles: string[]): (string | undefined)[] {
  const text = [`# ${title}`, ...titles.map((each) => `## ${each}\n\nThe mill was built in 1702.`)].join(
    '\n\n',
  )
  return findOutline(readString(text, 'mill.md')).sections.map(({ shortTitle }) => shortTitle?.text)
}

describe('shortenTitles', () => {
  it('should leave out the subject with its preposition', () => {
    expect(
      shortOf(
        'Project Blue Harbour',
        'Aims of Project Blue Harbour',
        'Costs',
        'Project Blue Harbour: The First Year',
      ),
    ).toEqual(['Aims', undefined, 'The First Year'])
  })

  it('should leave it out in the middle where the title reads on', () => {
    expect(shortOf('Project Blue Harbour', 'Role of Project Blue Harbour in the Region')).toEqual([
      'Role in the Region',
    ])
  })

  it('should keep a title that would not read well', () => {
    expect(
      shortOf(
        'Project Blue Harbour',
        'What Is Project Blue Harbour',
        'Inside Project Blue Harbour',
        'How to Get to Project Blue Harbour',
      ),
    ).toEqual([undefined, undefined, undefined])
  })

  it('should keep titles that would become the same', () => {
    expect(shortOf('Project Blue Harbour', 'Aims of Project Blue Harbour', 'Aims')).toEqual([
      undefined,
      undefined,
    ])
  })

  it('should leave out the title of the section above', () => {
    const text = '# Handbook\n\n## Caching\n\nIt helps.\n\n### Caching Goals\n\nSpeed is one.\n'
    const { sections } = findOutline(readString(text, 'handbook.md'))
    expect(sections[1]?.shortTitle).toMatchObject({ text: 'Goals' })
    const [span] = sections[1]?.shortTitle?.from ?? []
    expect(text.slice(span?.start, span?.end)).toBe('Goals')
  })
})
