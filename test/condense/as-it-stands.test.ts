import { describe, expect, it } from 'vitest'
import { brokenAsItStands } from './parsed-draft.ts'

const REFUSED: Record<string, [invariant: string, sentence: string]> = {
  'a count of what is told next': ['announcement', 'Three dangers remain.'],
  'news of which only the coming is told': ['announcement', 'In March came the news about the quarry.'],
  'a question in place of the answer': ['announcement', 'The study explains why the bees died in winter.'],
  'a comment that was not made': [
    'announcement',
    'The manager, Ida Berg, did not want to comment on the sale.',
  ],
  'a kind that is not named': ['announcement', 'The museum is a partner of a different kind.'],
  'a list that follows': ['announcement', 'Following is a chronology of the strike.'],
  'two that were told of before': ['leaning', 'The two results leave little room for doubt in Vienna.'],
  'an explanation that is called usual': ['leaning', 'Berg doubts the usual explanation.'],
  'something similar to what was told': ['leaning', 'Some towns in Jutland adopted a similar course.'],
  'something done instead of something': ['leaning', 'Olsen instead sold the herring to Spain.'],
  'a predicate that compares': ['leaning', 'Private capital was harder to find in Bergen.'],
  'a thing that is "not one"': ['leaning', 'A kiosk in the station of Lund is not one.'],
  'something paid in return': ['leaning', 'Paraná received two islands in return.'],
  'a first of what': ['start', 'The first was the river Arp in Tirol.'],
  'three of what': ['start', 'The three that killed the mould were sold by a firm in Leuven.'],
  'a bare deed': ['bare deed', 'Moira Strand refused.'],
  'a pronoun that only part of a name could mean': [
    'pronoun',
    'State officials have said that it began beneath a power line.',
  ],
  'a pronoun whose noun is called the doer': [
    'pronoun',
    'The Green Party, then the smallest group in the house, adopted it.',
  ],
}

const PASSED: Record<string, string> = {
  'what belongs to anyone': 'Anyone in Norway can ask a bank to delete his or her data.',
  'what belongs to each of several': 'Each of the towns in Jutland has a harbour, whatever its size.',
  'dangers that are named': 'Three dangers for the dam remain in Norway.',
  'a study that answers': 'The study shows that the bees died of cold.',
  'a refusal of something else': 'The manager did not want to sell the mill.',
  'two of something': 'The two banks of the river Arp are steep.',
  'two that are named in the same line': 'Chad and Niger share a lake between the two countries.',
  'a thing that is similar to another': 'Berg built a mill similar to the one in Lund.',
  'something instead of something': 'Olsen sold herring instead of cod.',
  'a predicate that says than what': 'Cement is harder than old brick.',
  'a comparison with a condition': 'If most ships leave the port, the queue is shorter.',
  'an end that looks like a verb': 'The bridge opened to lorries in May.',
  'an order behind a phrase in front': 'Before the frost, cover the jars with straw.',
  'an order behind a clause in front': 'When the jars are cool, store them in the cellar.',
  'a date behind "since"': 'Since July 2016 patrols have been led by the coastguard.',
  'a doer whose own clause has the pronoun': 'The brewer Lars Holm, who lost his licence, moved to Lund.',
}

describe('a sentence as it stands', () => {
  it.each(Object.entries(REFUSED))('should be refused: %s', (_, [invariant, sentence]) => {
    expect(brokenAsItStands(sentence)).toBe(invariant)
  })

  it.each(Object.entries(PASSED))('should pass: %s', (_, sentence) => {
    expect(brokenAsItStands(sentence)).toBe('nothing')
  })
})
