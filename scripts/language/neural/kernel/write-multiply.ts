import {
  add,
  add4,
  addWhole4,
  advance,
  dot4,
  get,
  isAbove,
  isAtLeast,
  leastOf,
  load4,
  load8,
  multiply,
  multiply4,
  number,
  repeatWhile,
  set,
  spread,
  store4,
  subtract,
  toFloats4,
  when,
  zero4,
} from './assembler.ts'
import type { Code, WasmFunction } from './assembler.ts'
import { panelWidth } from './panels.ts'

/** Vectors of four in a panel. */
const lanes = panelWidth / 4

/**
 * c += a·b. For each block of 64 rows, for each panel, for each two rows: the sums stand in registers while k runs,
 * four steps at a time. A last odd row, and what is left of the steps, are done alone.
 *
 * @param whole Whether a and b are whole numbers, as in `Kernel.multiplyWhole`.
 */
export function writeMultiply(whole: boolean): WasmFunction {
  // Of whole numbers, two stand where a float does, and there are scales in the place of `aColumn`.
  const [a, aRow, aColumn, b, c, cRow, m, n, k] = [0, 1, 2, 3, 4, 5, 6, 7, 8]
  const [block, j, i, rowA, rowC, at, from, step, bytes, aBlock, cBlock, panel] = Array.from(
    { length: 12 },
    (_, x) => 9 + x,
  ) as [number, number, number, number, number, number, number, number, number, number, number, number]
  const firstVector = 21
  const sum = (row: number, lane: number) => firstVector + row * lanes + lane
  const factor = (lane: number) => firstVector + 2 * lanes + lane
  const each = (build: (lane: number) => Code): Code =>
    Array.from({ length: lanes }, (_, lane) => build(lane))
  const addProduct = (into: number, value: number, lane: number): Code =>
    whole
      ? set(into, addWhole4(get(into), dot4(get(value), get(factor(lane)))))
      : set(into, add4(get(into), multiply4(get(value), get(factor(lane)))))
  const left = firstVector + 3 * lanes

  const stepBytes = whole ? panelWidth * 2 : panelWidth * 4
  // Whole numbers of a row stand one after the other: the next step is found by an offset.
  const steps = (rows: number, count: number): Code => [
    Array.from({ length: count }, (_, x) => [
      each((lane) => {
        const offset = x * stepBytes + lane * (stepBytes / lanes)
        return set(factor(lane), whole ? load8(get(from), offset) : load4(get(from), offset))
      }),
      Array.from({ length: rows }, (__, row) => [
        set(left, spread(row === 0 ? get(at) : add(get(at), get(aRow)), whole ? x * 4 : 0)),
        each((lane) => addProduct(sum(row, lane), left, lane)),
      ]),
      whole ? [] : advance(at, get(aColumn)),
    ]),
    whole ? advance(at, number(count * 4)) : [],
    advance(from, number(count * stepBytes)),
    advance(step, number(-count)),
  ]
  const sums = (rows: number): Code => [
    Array.from({ length: rows }, (_, row) => each((lane) => set(sum(row, lane), zero4))),
    set(at, get(rowA)),
    set(from, get(panel)),
    set(step, get(k)),
    when(isAtLeast(get(step), number(4)), repeatWhile(isAtLeast(get(step), number(4)), steps(rows, 4))),
    when(isAbove(get(step), number(0)), repeatWhile(isAbove(get(step), number(0)), steps(rows, 1))),
    Array.from({ length: rows }, (_, row) => {
      const place = row === 0 ? get(rowC) : add(get(rowC), get(cRow))
      return each((lane) => {
        const scale = load4(add(get(aColumn), multiply(get(j), number(4))), lane * 16)
        const value = whole ? multiply4(toFloats4(get(sum(row, lane))), scale) : get(sum(row, lane))
        return store4(place, add4(load4(place, lane * 16), value), lane * 16)
      })
    }),
  ]
  const blockRows = 64
  const body: Code = [
    set(bytes, multiply(get(k), number(stepBytes))),
    set(aBlock, get(a)),
    set(cBlock, get(c)),
    set(block, get(m)),
    repeatWhile(isAbove(get(block), number(0)), [
      set(panel, get(b)),
      set(j, number(0)),
      repeatWhile(isAbove(get(n), get(j)), [
        set(rowA, get(aBlock)),
        set(rowC, add(get(cBlock), multiply(get(j), number(4)))),
        set(i, leastOf(get(block), number(blockRows))),
        when(
          isAtLeast(get(i), number(2)),
          repeatWhile(isAtLeast(get(i), number(2)), [
            sums(2),
            advance(rowA, multiply(get(aRow), number(2))),
            advance(rowC, multiply(get(cRow), number(2))),
            advance(i, number(-2)),
          ]),
        ),
        when(isAbove(get(i), number(0)), sums(1)),
        advance(panel, get(bytes)),
        advance(j, number(panelWidth)),
      ]),
      advance(aBlock, multiply(get(aRow), number(blockRows))),
      advance(cBlock, multiply(get(cRow), number(blockRows))),
      set(block, subtract(get(block), number(blockRows))),
    ]),
  ]
  return {
    name: whole ? 'multiplyWhole' : 'multiply',
    parameters: 9,
    numbers: 12,
    vectors: 3 * lanes + 1,
    body,
  }
}
