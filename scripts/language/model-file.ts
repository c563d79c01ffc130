/**
 * The files of the model: sparse arrays of small integers as two brotli streams, the gaps between the places
 * that are not zero (variable-length bytes) and the values there.
 */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'

/** Packs named byte arrays into one compressed file. */
export function packFile(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const head = Buffer.from(JSON.stringify(Object.entries(parts).map(([name, part]) => [name, part.length])))
  const size = Buffer.alloc(4)
  size.writeUInt32LE(head.length)
  const raw = Buffer.concat([size, head, ...Object.values(parts)])
  return brotliCompressSync(raw, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    },
  })
}

/** The named byte arrays of a file that `packFile` wrote. */
export function unpackFile(file: Uint8Array): Map<string, Uint8Array> {
  const raw = brotliDecompressSync(file)
  const headSize = raw.readUInt32LE(0)
  const parts = new Map<string, Uint8Array>()
  let at = 4 + headSize
  for (const [name, size] of JSON.parse(raw.toString('utf8', 4, at)) as [string, number][]) {
    parts.set(name, raw.subarray(at, at + size))
    at += size
  }
  return parts
}

/** Ascending whole numbers as gaps of 7 bits a byte, the high bit set where more follow. */
export function packAscending(numbers: ArrayLike<number>): Uint8Array {
  const bytes: number[] = []
  let last = 0
  for (let i = 0; i < numbers.length; i++) {
    let gap = (numbers[i] as number) - last
    last = numbers[i] as number
    for (; gap > 127; gap = Math.floor(gap / 128)) bytes.push((gap % 128) | 128)
    bytes.push(gap)
  }
  return Uint8Array.from(bytes)
}

/** The numbers that `packAscending` packed. */
export function unpackAscending(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length)
  let count = 0
  let last = 0
  let gap = 0
  let scale = 1
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    gap += (byte & 127) * scale
    scale *= 128
    if (byte > 127) continue
    last += gap
    numbers[count++] = last
    gap = 0
    scale = 1
  }
  return numbers.subarray(0, count)
}
