import { describe, expect, it } from 'vitest'
import { contextOf } from '../context-of.ts'
import { findDates } from '../../../scripts/analyse/events/index.ts'
import { readLine } from '../../../scripts/analyse/events/read-line.ts'

function line(text: string): string | undefined {
  const context = contextOf(`# Fire\n\n${text}\n`)
  const [sentence] = context.sentences
  return readLine(context, sentence!, findDates(sentence!.text)[0]!)?.text
}

describe('readLine', () => {
  it('should take the rest of a line that begins with its date', () => {
    expect(line('Aug. 30, 2019: Crews under Teresa Yazzie light a backfire along the road.')).toBe(
      'Crews under Teresa Yazzie light a backfire along the road',
    )
    expect(line('2019-03-14: first draft of the plan published')).toBe('First draft of the plan published')
  })

  it('should leave a line that points back, goes on after a semicolon, or says too little', () => {
    expect(line('Aug. 30, 2019: They light a backfire along the road.')).toBeUndefined()
    expect(line('Aug. 30, 2019: Crews light a backfire; the wind turns.')).toBeUndefined()
    expect(line('Aug. 30, 2019: Heavy rain.')).toBeUndefined()
  })

  it('should leave a sentence whose date no mark sets off', () => {
    expect(line('On 30 August 2019 crews light a backfire along the road.')).toBeUndefined()
  })
})
