import { describe, expect, it } from 'vitest'
import { findNotice } from '../../../scripts/read/notices/find-notice.ts'

describe('findNotice', () => {
  it.each([
    ['This post was written with the help of ChatGPT and checked by our editors.', 'ai'],
    ['AI-generated content. Check it before use.', 'ai'],
    ['We use cookies to give you the best experience. By continuing you agree.', 'cookies'],
    ['Subscribe to our weekly newsletter', 'newsletter'],
    ['Share this article on Facebook', 'share'],
    ['Facebook | Twitter | WhatsApp', 'share'],
    ['Read more: ten walks in the hills', 'navigation'],
    ['Home > News > Local', 'navigation'],
    ['6 min read', 'navigation'],
    ['© 2021 The Valley Post', 'rights'],
    ['This work is licensed under a Creative Commons licence.', 'rights'],
    ['The views expressed in this article are the author’s own.', 'disclaimer'],
    ['This article was originally published in The Valley Post.', 'disclaimer'],
  ])('should know “%s” as %s', (text, kind) => {
    expect(findNotice(text)).toBe(kind)
  })

  it.each([
    'Websites use cookies to remember who has logged in.',
    'The report was written by three economists from the bank.',
    'Artificial intelligence generated half of the text in the newspapers that were studied.',
    'Share prices fell by a third in one day.',
    'Home is where the archive began.',
    'The copyright of the song was sold in 1963.',
    'Search engines changed how people read.',
    'Print came to the town in 1498.',
    'For information to spread, people must see each other often.',
  ])('should leave “%s” in the article', (text) => {
    expect(findNotice(text)).toBeUndefined()
  })
})
