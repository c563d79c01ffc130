import { advance, get, isAbove, load4, number, repeatWhile, set, store4 } from './assembler.ts'
import type { Code, WasmFunction } from './assembler.ts'
import { panelWidth } from './panels.ts'

/** Copies rows into panels, as in `Kernel.pack`. */
export function writePack(): WasmFunction {
  const [from, row, to, k, n] = [0, 1, 2, 3, 4]
  const [j, i, source] = [5, 6, 7]
  const body: Code = [
    set(j, get(n)),
    repeatWhile(isAbove(get(j), number(0)), [
      set(source, get(from)),
      set(i, get(k)),
      repeatWhile(isAbove(get(i), number(0)), [
        Array.from({ length: panelWidth / 4 }, (_, lane) =>
          store4(get(to), load4(get(source), lane * 16), lane * 16),
        ),
        advance(source, get(row)),
        advance(to, number(panelWidth * 4)),
        advance(i, number(-1)),
      ]),
      advance(from, number(panelWidth * 4)),
      advance(j, number(-panelWidth)),
    ]),
  ]
  return { name: 'pack', parameters: 5, numbers: 3, vectors: 0, body }
}
