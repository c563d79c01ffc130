import { spawn } from 'node:child_process'

/** Opens an address in the user's browser; where that is not possible, the address was printed anyway. */
export function openAddress(address: string): void {
  const [program, ...words] = commands[process.platform] ?? ['xdg-open']
  const child = spawn(program!, [...words, address], { stdio: 'ignore', detached: true })
  child.on('error', () => undefined)
  child.unref()
}

const commands: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '""'],
}
