import { UserError } from '../../types/index.ts'

/** Whether bytes are a Word document: a ZIP archive with the document's part in it. */
export function isDocx(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('word/document.xml')
}

/**
 * A Word document as HTML. Pictures are left out, as the deck could not find them.
 *
 * @throws UserError where the document is damaged.
 */
export async function convertDocx(bytes: Uint8Array, name: string): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"],
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    )
    return value.replace(/<img\b[^>]*>/g, '')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UserError(
      `${name} is a damaged Word document (${reason}); expected a .docx file. Open it in a word processor and save it again.`,
    )
  }
}
