/**
 * A small assembler for WebAssembly: what a module with one memory (imported) and a few functions needs. Numbers
 * of instructions are those of the specification (https://webassembly.github.io/spec/core/binary/).
 */

/** Instructions as bytes, nested as they were put together. */
export type Code = number | readonly Code[]

/** A function whose parameters and results are whole numbers of 32 bits. */
export interface WasmFunction {
  name: string
  parameters: number
  /** Locals after the parameters: first the whole numbers, then the vectors of 128 bits. */
  numbers: number
  vectors: number
  body: Code
}

/** The bytes of a module that imports `env.memory` and exports its functions. */
export function assemble(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters }) => [0x60, vector(Array<number>(parameters).fill(I32)), 0])
  return Uint8Array.from(
    flat([
      [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      section(1, vector(types)),
      section(2, vector([[text('env'), text('memory'), 2, 0, 1]])),
      section(3, vector(functions.map((_, i) => i))),
      section(7, vector(functions.map(({ name }, i) => [text(name), 0, i]))),
      section(10, vector(functions.map(writeFunction))),
    ]),
  )
}

export const get = (local: number): Code => [0x20, unsigned(local)]
export const set = (local: number, value: Code): Code => [value, 0x21, unsigned(local)]
export const number = (value: number): Code => [0x41, signed(value)]
export const add = (a: Code, b: Code): Code => [a, b, 0x6a]
export const subtract = (a: Code, b: Code): Code => [a, b, 0x6b]
export const multiply = (a: Code, b: Code): Code => [a, b, 0x6c]
/** Adds to a local. */
export const advance = (local: number, by: Code): Code => set(local, add(get(local), by))

/** Runs the body at least once, then again while the condition (a number that is not 0) holds. */
export const repeatWhile = (condition: Code, body: Code): Code => [0x03, 0x40, body, condition, 0x0d, 0, 0x0b]
/** Runs the body where the condition holds. */
export const when = (condition: Code, body: Code): Code => [condition, 0x04, 0x40, body, 0x0b]
export const isAtLeast = (a: Code, b: Code): Code => [a, b, 0x4e]
export const isAbove = (a: Code, b: Code): Code => [a, b, 0x4a]

/** The lesser of two numbers. */
export const leastOf = (a: Code, b: Code): Code => [a, b, a, b, 0x48, 0x1b]

/** Four floats at an address, with an offset in bytes. */
export const load4 = (address: Code, offset = 0): Code => [address, 0xfd, 0x00, 2, unsigned(offset)]
/** Eight whole numbers of 8 bits, as such of 16 bits. */
export const load8 = (address: Code, offset = 0): Code => [address, 0xfd, 0x01, 3, unsigned(offset)]
/** One float, four times. */
export const spread = (address: Code, offset = 0): Code => [address, 0xfd, 0x09, 2, unsigned(offset)]
export const store4 = (address: Code, value: Code, offset = 0): Code => [
  address,
  value,
  0xfd,
  0x0b,
  2,
  unsigned(offset),
]
export const zero4: Code = [0xfd, 0x0c, Array<number>(16).fill(0)]
export const add4 = (a: Code, b: Code): Code => [a, b, 0xfd, 0xe4, 0x01]
export const multiply4 = (a: Code, b: Code): Code => [a, b, 0xfd, 0xe6, 0x01]
export const divide4 = (a: Code, b: Code): Code => [a, b, 0xfd, 0xe7, 0x01]
export const least4 = (a: Code, b: Code): Code => [a, b, 0xfd, 0xe8, 0x01]
export const most4 = (a: Code, b: Code): Code => [a, b, 0xfd, 0xe9, 0x01]
/** Products of eight whole numbers of 16 bits, neighbours added up to four of 32 bits. */
export const dot4 = (a: Code, b: Code): Code => [a, b, 0xfd, 0xba, 0x01]
export const addWhole4 = (a: Code, b: Code): Code => [a, b, 0xfd, 0xae, 0x01]
export const toFloats4 = (a: Code): Code => [a, 0xfd, 0xfa, 0x01]
/** Rounds four floats and writes them as whole numbers of 16 bits, the nearest that there are. */
export const storeRounded4 = (address: Code, value: Code, local: number): Code => [
  set(local, [value, 0xfd, 0x6a, 0xfd, 0xf8, 0x01]),
  address,
  [get(local), get(local), 0xfd, 0x85, 0x01],
  0xfd,
  0x5b,
  1,
  0,
  0,
]

const I32 = 0x7f
const V128 = 0x7b

function writeFunction({ numbers, vectors, body }: WasmFunction): Code {
  const locals = vector([
    [unsigned(numbers), I32],
    [unsigned(vectors), V128],
  ])
  return sized([locals, body, 0x0b])
}

function section(id: number, content: Code): Code {
  return [id, sized(content)]
}

function sized(content: Code): Code {
  const bytes = flat(content)
  return [unsigned(bytes.length), bytes]
}

function vector(items: readonly Code[]): Code {
  return [unsigned(items.length), items]
}

function text(value: string): Code {
  return vector([...Buffer.from(value)])
}

function flat(code: Code): number[] {
  const bytes: number[] = []
  const pending: Code[] = [code]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'number') bytes.push(next)
    else for (let i = next.length - 1; i >= 0; i--) pending.push(next[i] as Code)
  }
  return bytes
}

/** LEB128. */
function unsigned(value: number): Code {
  const bytes: number[] = []
  for (let rest = value; ;) {
    const low = rest & 127
    rest >>>= 7
    bytes.push(rest ? low | 128 : low)
    if (!rest) return bytes
  }
}

function signed(value: number): Code {
  const bytes: number[] = []
  for (let rest = value; ;) {
    const low = rest & 127
    rest >>= 7
    const isLast = (rest === 0 && !(low & 64)) || (rest === -1 && (low & 64) !== 0)
    bytes.push(isLast ? low : low | 128)
    if (isLast) return bytes
  }
}
