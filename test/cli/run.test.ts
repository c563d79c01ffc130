import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../../scripts/cli/run.ts'

const ARTICLE = `The Ferry of Lower Brannock

The ferry of Lower Brannock has crossed the estuary since 1871. It carries 400 passengers a day.

Origins

In 1871, the harbour board bought a steam ferry from a bankrupt shipyard. The board replaced it in 1904 with a larger boat. In 1953 a storm destroyed the landing stage.

Challenges

Rising fuel prices threaten the service. Two engines failed in 2019. The council may close the ferry unless the county pays a share of the cost.
`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sourcedeck-cli-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function sourcedeck(words: string[], stdin = '') {
  const written = { out: '', err: '' }
  const to = (key: 'out' | 'err') =>
    new Writable({
      write(chunk, _encoding, done) {
        written[key] += String(chunk)
        done()
      },
    })
  const code = await run(words, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: to('out'),
    stderr: to('err'),
    cwd: folder,
  })
  return { code, ...written }
}

const file = (name: string) => path.join(folder, name)

describe('sourcedeck build', () => {
  it('should write a deck that names its article', async () => {
    writeFileSync(file('ferry.txt'), ARTICLE)
    const { code, out, err } = await sourcedeck(['build', 'ferry.txt'])
    expect(code, err).toBe(0)
    expect(out).toBe('')
    expect(readFileSync(file('slides.md'), 'utf8')).toMatch(/^article: ferry\.txt$/m)
  })

  it('should find the article again in the deck', async () => {
    writeFileSync(file('ferry.txt'), ARTICLE)
    await sourcedeck(['build', 'ferry.txt'])
    const before = readFileSync(file('slides.md'), 'utf8')
    expect((await sourcedeck(['build'])).code).toBe(0)
    expect(readFileSync(file('slides.md'), 'utf8')).toBe(before)
  })

  it('should print the documented JSON and write nothing', async () => {
    writeFileSync(file('ferry.txt'), ARTICLE)
    const { code, out } = await sourcedeck(['build', 'ferry.txt', '--json', '--minutes', '6'])
    expect(code).toBe(0)
    const plan = JSON.parse(out)
    expect(Object.keys(plan)).toEqual([
      'title',
      'language',
      'text',
      'minutes',
      'slides',
      'ledger',
      'messages',
    ])
    expect(plan).toMatchObject({ title: 'The Ferry of Lower Brannock', language: 'en', minutes: 6 })
    for (const slide of plan.slides) {
      expect(slide).toMatchObject({
        no: expect.any(Number),
        id: expect.any(String),
        kind: expect.any(String),
        title: expect.any(String),
      })
      expect(slide.notes).toMatchObject({
        text: expect.any(String),
        words: expect.any(Number),
        seconds: expect.any(Number),
      })
      for (const { from } of slide.texts)
        for (const { start, end, line } of from) {
          expect(plan.text.slice(start, end).length).toBe(end - start)
          expect(plan.text.slice(0, start).split('\n').length).toBe(line)
        }
    }
    expect(readdirSync(folder)).toEqual(['ferry.txt'])
  })

  it('should read standard input and print the deck', async () => {
    const { code, out } = await sourcedeck(['build', '-', '--out', '-'], ARTICLE)
    expect(code).toBe(0)
    expect(out).toMatch(/^# The Ferry of Lower Brannock$/m)
    expect(readdirSync(folder)).toEqual([])
  })

  it('should keep what lay in the place of the deck', async () => {
    writeFileSync(file('ferry.txt'), ARTICLE)
    writeFileSync(file('slides.md'), '# My own talk\n')
    const { err } = await sourcedeck(['build', 'ferry.txt'])
    expect(readFileSync(file('slides.old-1.md'), 'utf8')).toBe('# My own talk\n')
    expect(err).toMatch(/slides\.md was the deck of something else; it is kept as slides\.old-1\.md/)
  })

  it('should keep a slide that was edited by hand', async () => {
    writeFileSync(file('ferry.txt'), ARTICLE)
    await sourcedeck(['build', 'ferry.txt'])
    const edited = readFileSync(file('slides.md'), 'utf8').replace(
      '# About the source',
      '# Where this comes from',
    )
    writeFileSync(file('slides.md'), edited)
    await sourcedeck(['build'])
    expect(readFileSync(file('slides.md'), 'utf8')).toContain('# Where this comes from')
  })

  it.each([
    [['build', 'nowhere.txt'], /nowhere\.txt/],
    [['build', '.'], /folder/],
    [['build'], /no article was given/],
    [['build', 'ferry.txt', '--minutes', 'long'], /Expected a number of minutes from 2 to 120/],
    [['export', 'gif'], /Allowed choices are pdf, handout, pptx, png, site/],
    [['frobnicate'], /unknown command/],
  ])('should say what is wrong with %j, without a stack trace', async (words, expected) => {
    const { code, err } = await sourcedeck(words)
    expect(code).toBe(2)
    expect(err).toMatch(expected)
    expect(err).not.toMatch(/\n\s+at /)
  })
})

describe('sourcedeck inspect', () => {
  it('should print the documented JSON', async () => {
    writeFileSync(file('ferry.txt'), ARTICLE)
    const { code, out } = await sourcedeck(['inspect', 'ferry.txt', '--json'])
    expect(code).toBe(0)
    const found = JSON.parse(out)
    for (const key of [
      'title',
      'language',
      'text',
      'sections',
      'acronyms',
      'entities',
      'relations',
      'events',
      'phases',
      'messages',
    ])
      expect(found).toHaveProperty(key)
    expect(found.sections.map(({ title }: { title: string }) => title)).toEqual(['Origins', 'Challenges'])
    expect(found.events.map(({ when }: { when: { text: string } }) => when.text)).toContain('1953')
  })

  it('should show a person each sentence with what became of it', async () => {
    writeFileSync(file('ferry.txt'), ARTICLE)
    const { out } = await sourcedeck(['inspect', 'ferry.txt'])
    expect(out).toContain('In 1953 a storm destroyed the landing stage.')
    expect(out).toMatch(/slide \d/)
  })
})

describe('sourcedeck check', () => {
  it('should pass a deck as built, and name an invented word', async () => {
    writeFileSync(file('ferry.txt'), ARTICLE)
    await sourcedeck(['build', 'ferry.txt'])
    expect(await sourcedeck(['check', '--no-browser'])).toMatchObject({ code: 0 })
    const deck = readFileSync(file('slides.md'), 'utf8')
    writeFileSync(file('slides.md'), deck.replace(/storm/g, 'hurricane'))
    const { code, out } = await sourcedeck(['check', '--no-browser', '--json'])
    expect(code).toBe(1)
    expect(JSON.stringify(JSON.parse(out).faults)).toContain('hurricane')
  })
})
