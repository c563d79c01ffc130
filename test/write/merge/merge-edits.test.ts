import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UserError, type DeckPlan } from '../../../scripts/types/index.ts'
import { mergeEdits, readDeck, writeDeck } from '../../../scripts/write/index.ts'
import { planOf } from '../arbitraries.ts'
import { plan } from '../fixtures/weather-station/plan.ts'

const written = writeDeck(plan)
/** The same deck with another title on the statement and no table: as after a change of the article. */
const later: DeckPlan = {
  ...plan,
  minutes: 10,
  slides: plan.slides
    .filter(({ kind }) => kind !== 'table')
    .map((slide) => (slide.kind === 'statement' ? { ...slide, headline: plan.title } : slide)),
}
const next = writeDeck(later)
const ids = (markdown: string) => readDeck(markdown).slides.map(({ id }) => id)
const rules = (previous: string) => mergeEdits(previous, next).messages.map(({ rule }) => rule)

/** The text of a slide, from its frontmatter to the next. */
function slideText(markdown: string, id: string): string {
  return markdown.split(/\n(?=---\nlayout)/).find((text) => text.includes(`\nid: ${id}\n`))!
}

function change(text: string, before: string, after: string): string {
  expect(text).toContain(before)
  return text.replace(before, after)
}

describe('mergeEdits', () => {
  it('should give the new deck where nothing was edited', () => {
    expect(mergeEdits(written, next)).toEqual({ text: next, messages: [] })
  })

  it('should keep an edited slide as it is, and say so where the article now gives another', () => {
    const edited = change(written, '# The hill is the only place', '# Only the hill is a place')
    const { text, messages } = mergeEdits(edited, next)
    expect(slideText(text, 'hill-statement')).toBe(slideText(edited, 'hill-statement'))
    expect(text.replace(slideText(text, 'hill-statement'), slideText(next, 'hill-statement'))).toBe(next)
    expect(messages).toMatchObject([{ rule: 'edited-slide-outdated' }])
    expect(text.split('\n')[messages[0]!.line!]).toBe('layout: statement')
  })

  it('should keep an edited slide silently where nothing else would stand there', () => {
    const edited = change(written, '- Wind\n- Rain', '- Wind\n- Much rain')
    expect(mergeEdits(edited, next).messages).toEqual([])
    expect(mergeEdits(edited, next).text).toContain('- Wind\n- Much rain')
  })

  it('should keep an edited slide that the article no longer gives, and say so', () => {
    const edited = change(written, '10 m', '11 m')
    const { text } = mergeEdits(edited, next)
    expect(ids(text)[ids(text).indexOf('mast-table') - 1]).toBe('mast-quotation')
    expect(rules(edited)).toEqual(['edited-slide-without-source'])
  })

  it('should keep the presenter’s slides after the same neighbour', () => {
    const mine = '---\n\n# Mine\n\nOf my own.\n\n---\nlayout: center\n---\n\n# Mine, too\n\n'
    const added = change(written, '---\nlayout: cards', `${mine}---\nlayout: cards`)
    const { text, messages } = mergeEdits(added, next)
    expect(text).toBe(change(next, '---\nlayout: cards', `${mine}---\nlayout: cards`))
    expect(messages).toEqual([])
  })

  it('should keep a slide of the presenter’s after the slide before where its neighbour is gone', () => {
    const added = change(written, '---\nlayout: picture', '---\n\n# Mine\n\n---\nlayout: picture')
    const merged = ids(mergeEdits(added, next).text)
    expect(merged[merged.indexOf(undefined) - 1]).toBe('mast-quotation')
  })

  it('should keep a slide away that was deleted, and say how to have it back', () => {
    const without = change(written, `${slideText(written, 'hill-cards')}\n`, '')
    expect(ids(mergeEdits(without, next).text)).toEqual(ids(next).filter((id) => id !== 'hill-cards'))
    expect(rules(without)).toEqual(['slide-stays-deleted'])
    const asked = change(without, ' hill-cards ', ' ')
    expect(mergeEdits(asked, next).text).toBe(next)
  })

  it('should keep slides in the order that the presenter gave them', () => {
    const cards = `${slideText(written, 'hill-cards')}\n`
    const moved = change(change(written, cards, ''), '---\nlayout: code', `${cards}---\nlayout: code`)
    const merged = ids(mergeEdits(moved, next).text)
    expect(merged.indexOf('hill-cards')).toBe(merged.indexOf('mast-code') - 1)
    expect([...merged].sort()).toEqual([...ids(next)].sort())
  })

  it('should make a slide anew whose hash was deleted', () => {
    const { hash } = readDeck(written).slides.find(({ id }) => id === 'hill-cards')!
    const edited = change(change(written, `hash: ${hash}\n`, ''), '- Wind\n- Rain', '- Wind\n- Much rain')
    expect(mergeEdits(edited, next)).toEqual({ text: next, messages: [] })
  })

  it('should keep a copy of a slide as the presenter’s own', () => {
    const cards = slideText(written, 'hill-cards')
    const copied = change(written, cards, `${cards}\n${cards}`)
    expect(ids(mergeEdits(copied, next).text).filter((id) => id === 'hill-cards')).toHaveLength(2)
  })

  it('should keep keys of the deck that were changed or added, and comments', () => {
    const edited = change(
      change(written, 'colorSchema: auto', 'colorSchema: dark # the hall is dark'),
      'duration: 12min',
      'duration: 15min\nauthor: Ida Brok',
    )
    const { headmatter } = readDeck(mergeEdits(edited, next).text)
    expect(headmatter).toMatchObject({
      colorSchema: 'dark',
      duration: '15min',
      author: 'Ida Brok',
      minutes: 10,
    })
    expect(mergeEdits(edited, next).text).toContain('# the hall is dark')
    const others = Object.fromEntries(Object.entries(headmatter).filter(([key]) => key !== 'author'))
    const asMade = { colorSchema: 'auto', duration: '10min' }
    expect({ ...others, ...asMade }).toEqual(readDeck(next).headmatter)
  })

  it('should keep a title that was changed, and take the new one where it was not', () => {
    const retitled = { ...later, title: plan.slides[2]!.headline }
    const newTitle = writeDeck({
      ...retitled,
      slides: [{ ...later.slides[0]!, headline: retitled.title }, ...later.slides.slice(1)],
    })
    const edited = change(written, 'title: The weather station on Ardleigh Hill', 'title: A talk')
    expect(readDeck(mergeEdits(edited, newTitle).text).title).toBe('A talk')
    expect(mergeEdits(written, newTitle)).toEqual({ text: newTitle, messages: [] })
  })

  it('should overwrite nothing that it cannot read, and name the line', () => {
    const broken = change(written, 'kicker: Why the hill\nchapter', 'kicker: "Why the hill\nchapter')
    const line = broken.slice(0, broken.indexOf('layout: statement')).split('\n').length - 1
    expect(() => mergeEdits(broken, next)).toThrow(UserError)
    expect(() => mergeEdits(broken, next)).toThrow(`begins in line ${line} of`)
    expect(() => readDeck(broken)).not.toThrow()
  })

  it('should not call an edited slide outdated because lines were added before it in the article', () => {
    const edited = change(written, '- **Measures** every gust', '- **Measures** each gust')
    const slides = plan.slides.map((slide) =>
      slide.id === 'hill-points' && slide.place
        ? { ...slide, place: { ...slide.place, lines: [9, 11] as [number, number] } }
        : slide,
    )
    expect(mergeEdits(edited, writeDeck({ ...plan, slides })).messages).toEqual([])
  })

  it('should keep addons that were added, and replace its own where the package has moved', () => {
    const before = change(
      written,
      'theme: default',
      'theme: default\naddons: [../old/sourcedeck, slidev-addon-x]',
    )
    const after = writeDeck(later, { addon: '../new/sourcedeck' })
    expect(readDeck(mergeEdits(before, after).text).headmatter.addons).toEqual([
      '../new/sourcedeck',
      'slidev-addon-x',
    ])
  })

  it('should keep an edited cover and the new deck’s keys', () => {
    const edited = change(written, 'Since 2019 a station', 'Since 2018 a station')
    const { text } = mergeEdits(edited, next)
    const { headmatter, slides } = readDeck(text)
    expect(headmatter).toEqual(readDeck(next).headmatter)
    expect(slides[0]).toMatchObject({ id: 'cover', edited: true })
    expect(slides[0]!.body).toContain('Since 2018 a station')
  })

  it('should keep a slide that the presenter put before the cover', () => {
    const [head, cover] = [
      written.slice(0, written.indexOf('\nlayout: cover')),
      written.slice(written.indexOf('layout: cover')),
    ]
    const before = `${head}\n---\n\n# Before all\n\n---\n${cover}`
    const { text, messages } = mergeEdits(before, next)
    const { headmatter, slides } = readDeck(text)
    expect(slides.map(({ id }) => id)).toEqual([undefined, ...ids(next)])
    expect(slides[0]!.body).toBe('# Before all')
    expect(slides[1]).toMatchObject({ id: 'cover', edited: false })
    expect(headmatter).toEqual(readDeck(next).headmatter)
    expect(messages).toEqual([])
  })
})

describe('mergeEdits, whatever the plan', () => {
  const options = { seed: 11, numRuns: 40 }

  it('should leave a deck as it is that is merged with itself', () =>
    fc.assert(
      fc.property(planOf(4), (any) => {
        const deck = writeDeck(any)
        expect(mergeEdits(deck, deck)).toEqual({ text: deck, messages: [] })
      }),
      options,
    ))

  it('should keep every edit, every own slide and every deletion, and change nothing when it is repeated', () =>
    fc.assert(
      fc.property(
        planOf(4),
        planOf(4),
        fc.array(fc.constantFrom('edit', 'add', 'delete', 'leave'), { minLength: 5, maxLength: 5 }),
        (before, after, acts) => {
          const deck = writeDeck(before)
          const parts = deck.split(/\n(?=---\nlayout)/)
          const edited = parts.flatMap((part, i) => {
            const act = i === 0 ? 'leave' : acts[i]
            if (act === 'edit') return [`${part.trimEnd()}\n\n<div>edited ${i}</div>\n`]
            if (act === 'add') return [part, `---\n\n# Own ${i}\n`]
            return act === 'delete' ? [] : [part]
          })
          const result = mergeEdits(edited.join('\n'), writeDeck(after))
          const merged = readDeck(result.text)
          for (const [i, act] of acts.entries()) {
            if (i === 0 || i >= parts.length) continue
            if (act === 'edit')
              expect(result.text).toContain(edited.find((part) => part.includes(`edited ${i}<`))!.trim())
            if (act === 'add')
              expect(merged.slides.filter(({ body }) => body === `# Own ${i}`)).toHaveLength(1)
            if (act === 'delete') expect(merged.slides.filter(({ id }) => id === `s${i}`)).toEqual([])
          }
          expect(mergeEdits(result.text, writeDeck(after)).text).toBe(result.text)
        },
      ),
      options,
    ))
})
