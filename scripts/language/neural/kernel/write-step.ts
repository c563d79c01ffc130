import {
  add,
  add4,
  advance,
  divide4,
  get,
  isAbove,
  least4,
  load4,
  most4,
  multiply,
  multiply4,
  number,
  repeatWhile,
  set,
  store4,
  storeRounded4,
} from './assembler.ts'
import type { Code, WasmFunction } from './assembler.ts'

/** What floats are multiplied by where they become whole numbers of 16 bits: ±8 can be written. */
export const wholeScale = 4096

/** Polynomials in x² whose quotient, times x, is the hyperbolic tangent (as in the Eigen library), highest power first. */
const above = [
  -2.76076847742355e-16, 2.00018790482477e-13, -8.60467152213735e-11, 5.12229709037114e-8,
  1.48572235717979e-5, 6.37261928875436e-4, 4.89352455891786e-3,
]
const below = [1.19825839466702e-6, 1.18534705686654e-4, 2.268434632439e-3, 4.89352518554385e-3]

/** Floats that the code needs: they stand at the beginning of the memory, each four times. */
export const constants: readonly number[] = [...new Set([...above, ...below, -7.9, 7.9, 0.5, wholeScale])]

/** A step of the cells of an LSTM, as in `Kernel.step`. */
export function writeStep(): WasmFunction {
  const [gates, before, cell, squashed, out, whole, n] = [0, 1, 2, 3, 4, 5, 6]
  const [distance, second, third, fourth] = [7, 8, 9, 10]
  const [x, s, input, forget, content, output] = [11, 12, 13, 14, 15, 16]
  const body: Code = [
    set(distance, multiply(get(n), number(4))),
    repeatWhile(isAbove(get(n), number(0)), [
      set(second, add(get(gates), get(distance))),
      set(third, add(get(second), get(distance))),
      set(fourth, add(get(third), get(distance))),
      set(input, sigmoid4(load4(get(gates)), x, s)),
      set(forget, sigmoid4(load4(get(second)), x, s)),
      set(content, tanh4(load4(get(third)), x, s)),
      set(output, sigmoid4(load4(get(fourth)), x, s)),
      store4(get(gates), get(input)),
      store4(get(second), get(forget)),
      store4(get(third), get(content)),
      store4(get(fourth), get(output)),
      set(content, add4(multiply4(get(input), get(content)), multiply4(get(forget), load4(get(before))))),
      store4(get(cell), get(content)),
      set(content, tanh4(get(content), x, s)),
      store4(get(squashed), get(content)),
      set(output, multiply4(get(output), get(content))),
      store4(get(out), get(output)),
      storeRounded4(get(whole), multiply4(get(output), constant(wholeScale)), x),
      advance(whole, number(8)),
      [gates, before, cell, squashed, out].map((local) => advance(local, number(16))),
      advance(n, number(-4)),
    ]),
  ]
  return { name: 'step', parameters: 7, numbers: 4, vectors: 6, body }
}

function constant(value: number): Code {
  return load4(number(0), constants.indexOf(value) * 16)
}

function tanh4(value: Code, x: number, s: number): Code {
  const polynomial = ([first = 0, ...rest]: readonly number[]) =>
    rest.reduce<Code>((sum, next) => add4(multiply4(sum, get(s)), constant(next)), constant(first))
  return [
    set(x, least4(most4(value, constant(-7.9)), constant(7.9))),
    set(s, multiply4(get(x), get(x))),
    divide4(multiply4(get(x), polynomial(above)), polynomial(below)),
  ]
}

/** 1 / (1 + e^-x) = ½ + ½ tanh ½x. */
function sigmoid4(value: Code, x: number, s: number): Code {
  return add4(multiply4(tanh4(multiply4(value, constant(0.5)), x, s), constant(0.5)), constant(0.5))
}
