import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { toString } from 'mdast-util-to-string'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadArticle } from '../../scripts/read/index.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourcedeck-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function* chunks(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(Buffer.from(part))
}

/** A ZIP archive whose files are stored as they are. */
function zip(files: Record<string, string>): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content)
    const title = Buffer.from(name)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt32LE(crc32(data), 10)
    shared.writeUInt32LE(data.length, 14)
    shared.writeUInt32LE(data.length, 18)
    shared.writeUInt16LE(title.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, title, data])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), shared, tail, title]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(centrals.length, 8)
  end.writeUInt16LE(centrals.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

function docx(paragraphs: [style: string, text: string][]): Buffer {
  const xml = paragraphs
    .map(
      ([style, text]) =>
        `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`,
    )
    .join('')
  const styles = [...new Set(paragraphs.map(([style]) => style))]
    .map(
      (style) =>
        `<w:style w:type="paragraph" w:styleId="${style}"><w:name w:val="${style.replace('1', ' 1')}"/></w:style>`,
    )
    .join('')
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles ${space}>${styles}</w:styles>`,
    'word/document.xml': `<w:document ${space}><w:body>${xml}</w:body></w:document>`,
  })
}

describe('loadArticle', () => {
  it('should read standard input', async () => {
    const article = await loadArticle(
      '-',
      chunks('Owls\n\nOwls hunt at ', 'night, and they hear a mouse under snow.'),
    )
    expect(article.name).toBe('standard input')
    expect(article.path).toBeUndefined()
    expect(article.title?.text).toBe('Owls')
  })

  it('should read a Word document', async () => {
    const path = join(folder, 'owls.docx')
    await writeFile(
      path,
      docx([
        ['Title', 'The owls of Ems'],
        ['Normal', 'Owls hunt at night, and they hear a mouse under the snow.'],
        ['heading1', 'Their ears'],
        ['Normal', 'One ear is higher than the other.'],
      ]),
    )
    const article = await loadArticle(path)
    expect(article.text).toBe(
      'The owls of Ems\n\nOwls hunt at night, and they hear a mouse under the snow.\n\nTheir ears\n\nOne ear is higher than the other.',
    )
    expect(article.title?.text).toBe('The owls of Ems')
    const heading = article.root.children[2]
    expect(heading && [heading.type, toString(heading), heading.position?.start.line]).toEqual([
      'heading',
      'Their ears',
      5,
    ])
  })

  it('should say what is wrong with a damaged Word document', async () => {
    const path = join(folder, 'torn.docx')
    await writeFile(path, docx([['Normal', 'Owls.']]).subarray(0, 900))
    await expect(loadArticle(path)).rejects.toThrow(/damaged Word document|ZIP archive/)
  })

  it('should say where it looked for a file that is not there', async () => {
    await expect(loadArticle(join(folder, 'gone.txt'))).rejects.toThrow(/There is no file .*gone\.txt/)
  })

  it('should refuse a folder', async () => {
    await expect(loadArticle(folder)).rejects.toThrow(/is a folder; expected one article/)
  })
})
