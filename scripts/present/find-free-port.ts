import { createServer } from 'node:net'
import type { Io } from '../browser/index.ts'
import { UserError } from '../types/index.ts'

/** How many ports are tried. */
const tries = 30

/**
 * The first free port from `first` on; a taken one is passed over with a word.
 *
 * @throws UserError where none of thirty is free.
 */
export async function findFreePort(first: number, host: string, io: Io): Promise<number> {
  for (let port = first; port < first + tries && port < 65_536; port++) {
    if (await isFree(port, host)) {
      if (port !== first) io.say(`Port ${first} is taken: using ${port}.`)
      return port
    }
  }
  throw new UserError(`No port from ${first} to ${first + tries - 1} is free. Name another with --port.`, 1)
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)))
  })
}
