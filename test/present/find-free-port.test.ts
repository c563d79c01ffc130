import { createServer, type AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { findFreePort } from '../../scripts/present/find-free-port.ts'

it('should pass over a taken port with a word', async () => {
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  const { port } = taken.address() as AddressInfo
  const lines: string[] = []
  const found = await findFreePort(port, '127.0.0.1', { say: (line) => lines.push(line) })
  expect(found).toBeGreaterThan(port)
  expect(lines).toEqual([`Port ${port} is taken: using ${found}.`])
  await new Promise((resolve) => taken.close(resolve))
})
