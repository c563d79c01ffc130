import { describe, expect, it } from 'vitest'
import { lengthMessages } from '../../scripts/plan/plan-messages.ts'
import type { Slide } from '../../scripts/types/index.ts'

const slidesOf = (...seconds: number[]) => seconds.map((one) => ({ seconds: one }) as Slide)

describe('lengthMessages', () => {
  it('should tell that the talk is clearly shorter than asked', () => {
    const [message] = lengthMessages(slidesOf(100, 80), 10)
    expect(message?.rule).toBe('talk-shorter-than-asked')
    expect(message?.text).toMatch(/about 3 minutes .* expected a talk of 10\. Ask for 3 minutes/)
  })

  it('should say nothing where 60 % of the minutes are filled, or none were asked for', () => {
    expect(lengthMessages(slidesOf(360), 10)).toEqual([])
    expect(lengthMessages(slidesOf(60), undefined)).toEqual([])
  })
})
