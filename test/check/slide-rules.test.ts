import { describe, expect, it } from 'vitest'
import type { MeasuredFigure, MeasuredSlide, MeasuredText } from '../../scripts/check/measured-slide.ts'
import { findFaults } from '../../scripts/check/slide-rules.ts'

function makeText(part: Partial<MeasuredText> = {}): MeasuredText {
  const box = part.box ?? { x: 60, y: 100, width: 400, height: 20 }
  return {
    element: 'p “Some words”',
    box,
    lines: [box],
    fontSize: 20,
    isBold: false,
    inFooter: false,
    isIndex: false,
    clipped: 0,
    unknownSigns: '',
    beyondFrame: 0,
    ...part,
  }
}

function makeSlide(part: Partial<MeasuredSlide> = {}): MeasuredSlide {
  return {
    slide: 1,
    width: 980,
    height: 552,
    texts: [],
    figures: [],
    hasPicture: true,
    missingPictures: [],
    overfull: [],
    addresses: [],
    ...part,
  }
}

function listRules(slide: MeasuredSlide): string[] {
  return findFaults(slide).map(({ rule }) => rule)
}

const field = { x: 60, y: 140, width: 800, height: 300 }
function makeFigure(part: Partial<MeasuredFigure>): MeasuredFigure {
  return { element: 'figure', field, ...part }
}

describe('texts of a slide', () => {
  it('should be sound where they lie inside, apart, and are large enough', () => {
    const texts = [makeText(), makeText({ box: { x: 60, y: 140, width: 400, height: 20 } })]
    expect(findFaults(makeSlide({ texts }))).toEqual([])
  })

  it('should be told of once where several reach out of the slide, by the one that reaches furthest', () => {
    const [near, far] = [540, 590].map((y) =>
      makeText({ element: `p “${y}”`, box: { x: 60, y, width: 90, height: 20 } }),
    )
    const findings = findFaults(makeSlide({ texts: [near!, far!] }))
    expect(findings.map(({ rule, element }) => [rule, element])).toEqual([['text-outside-slide', 'p “590”']])
    expect(findings[0]!.text).toContain('58 px out of the slide, and 1 more with it')
  })

  it('should not lie over the foot, but the foot’s own words may', () => {
    const footer = { x: 58, y: 503, width: 864, height: 30 }
    const box = { x: 60, y: 510, width: 90, height: 12 }
    expect(listRules(makeSlide({ footer, texts: [makeText({ box })] }))).toEqual(['text-over-footer'])
    expect(listRules(makeSlide({ footer, texts: [makeText({ box, inFooter: true })] }))).toEqual([])
  })

  it.each([
    ['13 px in the body', { fontSize: 13 }, ['text-too-small']],
    ['14 px in the body', { fontSize: 14 }, []],
    ['12 px in the foot', { fontSize: 12, inFooter: true }, []],
    ['11 px in the foot', { fontSize: 11, inFooter: true }, ['text-too-small']],
    ['11 px raised', { fontSize: 11, isIndex: true }, []],
  ])('should be judged by their place: %s', (_, part, rules) => {
    expect(listRules(makeSlide({ texts: [makeText(part)] }))).toEqual(rules)
  })

  it.each([
    ['4.4 at 20 px', { contrast: 4.4 }, ['contrast']],
    ['4.5 at 20 px', { contrast: 4.5 }, []],
    ['3.1 at 24 px', { contrast: 3.1, fontSize: 24 }, []],
    ['3.1 at 19 px, bold', { contrast: 3.1, fontSize: 19, isBold: true }, []],
    ['2.9 at 40 px', { contrast: 2.9, fontSize: 40 }, ['contrast']],
  ])('should have the contrast of WCAG AA: %s', (_, part, rules) => {
    expect(listRules(makeSlide({ texts: [makeText(part)] }))).toEqual(rules)
  })

  it('should not lie one over the other', () => {
    const texts = [
      makeText(),
      makeText({ element: 'p “Others”', box: { x: 300, y: 108, width: 400, height: 20 } }),
    ]
    expect(findFaults(makeSlide({ texts }))).toEqual([
      {
        rule: 'text-overlap',
        element: 'p “Some words”',
        text: 'It lies over p “Others”. Shorten one of them, or set them apart.',
      },
    ])
  })

  it('should be whole in their boxes and frames', () => {
    const texts = [makeText({ clipped: 18, beyondFrame: 7 })]
    expect(listRules(makeSlide({ texts, overfull: [{ element: 'div', by: 20 }] }))).toEqual([
      'text-clipped',
      'text-beyond-frame',
    ])
    expect(listRules(makeSlide({ overfull: [{ element: 'div', by: 20 }] }))).toEqual(['box-overflow'])
  })
})

describe('a slide', () => {
  it('should not be empty but for its foot', () => {
    expect(listRules(makeSlide({ hasPicture: false, texts: [makeText({ inFooter: true })] }))).toEqual([
      'slide-empty',
    ])
    expect(listRules(makeSlide({ hasPicture: false, texts: [makeText()] }))).toEqual([])
  })

  it('should have a sign for each of its characters', () => {
    expect(listRules(makeSlide({ texts: [makeText({ unknownSigns: '🧭' })] }))).toEqual(['sign-missing'])
  })
})

describe('figures of a slide', () => {
  it.each([
    ['a source that is not understood', { error: 'Parse error on line 2' }, ['diagram-error']],
    ['nothing drawn', {}, ['figure-missing']],
    ['a stamp in a corner', { drawn: { x: 60, y: 140, width: 200, height: 100 } }, ['figure-small']],
    ['a hair line across', { drawn: { x: 60, y: 140, width: 800, height: 20 } }, ['figure-small']],
    ['a broad band', { drawn: { x: 60, y: 140, width: 800, height: 110 } }, []],
    ['the whole field', { drawn: field }, []],
  ])('should be judged: %s', (_, part, rules) => {
    expect(listRules(makeSlide({ figures: [makeFigure(part)] }))).toEqual(rules)
  })
})

describe('pictures of a slide', () => {
  it('should be there; one on another host is told of as a request', () => {
    expect(
      listRules(makeSlide({ missingPictures: ['/pier.png', 'https://pictures.example/pier.png'] })),
    ).toEqual(['picture-missing'])
  })
})
