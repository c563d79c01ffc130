import { describe, expect, it } from 'vitest'
import { understandText } from './context-of.ts'

describe('findGroupings', () => {
  it('should group the actors of a section that is headed so', () => {
    const { groupings, entities } = understandText(
      '# The Lake Orun Commission\n\nThe Lake Orun Commission is small.\n\n## International partners\n\nNorway supports the Lake Orun Commission.\n\n## History\n\nNobody remembers it.\n',
    )
    expect(
      groupings.map(({ title, members }) => [title.text, members.map((i) => entities[i]?.name.text)]),
    ).toEqual([['International partners', ['Norway']]])
  })

  it('should group what a sentence lists as partners', () => {
    const { groupings, entities } = understandText(
      '# Aid\n\nThe town works with regional organizations, such as the African Union and the Lake Bank.\n',
    )
    expect(
      groupings.map(({ title, members }) => [title.text, members.map((i) => entities[i]?.name.text)]),
    ).toEqual([['Regional organizations', ['African Union', 'Lake Bank']]])
  })
})
