import { describe, expect, it } from 'vitest'
import { handoutHtml } from '../../scripts/export/handout-html.ts'

const picture = {
  slide: 1,
  click: 0,
  selector: '',
  picture: Buffer.from('png'),
  words: 'A "quoted" <b>',
  heading: 'H',
}

describe('handoutHtml', () => {
  it('should escape the deck’s words wherever they stand', () => {
    const text = {
      title: 'R&D <in> "Paris"',
      slides: [{ title: 'x < y', notes: ['a & b', 'Source: Lines 1–2'] }],
    }
    const html = handoutHtml(text, [picture])
    expect(html).toContain('<title>R&#38;D &#60;in&#62; &#34;Paris&#34;</title>')
    expect(html).toContain('alt="A &#34;quoted&#34; &#60;b&#62;"')
    expect(html).toContain('<p>a &#38; b</p>')
    expect(html).toContain('<p class="source">Source: Lines 1–2</p>')
    expect(html).not.toContain('<in>')
  })

  it('should leave lines to write on where there are no notes', () => {
    const html = handoutHtml({ title: 'T', slides: [{ title: '', notes: [] }] }, [picture])
    expect(html).toContain('<i></i>')
    expect(html).toContain('</span> H</h2>')
  })
})
