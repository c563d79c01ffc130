import { describe, expect, it } from 'vitest'
import { understandText } from './context-of.ts'

function items(text: string): (string | undefined)[][] {
  return understandText(text).lists.flatMap((list) =>
    list.items.map((item) => [item.name?.text, item.text.text]),
  )
}

describe('findLists', () => {
  it('should find what stands in parallel under a heading that counts', () => {
    const text =
      '# Road\n\n## Challenges\n\nOne obstacle is the muddy track, which delays the lorries.\n\nIllegal nets catch young fish.\n\nFurthermore, heavy storms damage the bridges.\n'
    expect(items(text)).toEqual([
      ['Muddy track', 'delays the lorries'],
      ['Illegal nets', 'catch young fish'],
      ['Heavy storms', 'damage the bridges'],
    ])
  })

  it('should keep examples where they alone are concrete', () => {
    const text =
      '# Road\n\n## Challenges\n\nFirst, land disputes, including old claims and unclear borders, add complexity.\n\nSecond, illegal nets catch young fish.\n\nThird, heavy storms damage the bridges.\n'
    expect(items(text)[0]).toEqual([
      'Land disputes',
      'including old claims and unclear borders, add complexity',
    ])
  })

  it('should not make a list of prose without marks of one', () => {
    const text =
      '# Road\n\n## Challenges\n\nThe road was built long ago.\n\nThe mayor likes it.\n\nThe bridges are old.\n'
    expect(items(text)).toEqual([])
  })
})
