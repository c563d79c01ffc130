import { expect, it } from 'vitest'
import { addEvidence, readDeck, writeDeck } from '../../scripts/write/index.ts'
import { plan } from './fixtures/weather-station/plan.ts'

const slideOf = (id: string) => readDeck(writeDeck(plan)).slides.find((slide) => slide.id === id)!

it('should give a sentence for each text of a diagram', () => {
  const { keys, body } = slideOf('works-split')
  addEvidence(body, keys, plan.text)
  const sentence = 'The school operates the station.'
  expect(keys.evidence).toEqual([sentence, sentence, sentence])
})

it('should give each event its sentence', () => {
  const { keys, body } = slideOf('came-timeline')
  addEvidence(body, keys, plan.text)
  expect((keys.events as { source: string }[]).map(({ source }) => source)).toEqual([
    'In March 2017 a storm took the roof of the school.',
    'In the autumn of 2017 the school asked the county for a warning system.',
    'The county refused in 2018.',
  ])
})

it('should give none where the places no longer fit', () => {
  const { keys, body } = slideOf('works-split')
  addEvidence(`${body}\n\nMore.`, keys, plan.text)
  expect(keys).not.toHaveProperty('evidence')
})
