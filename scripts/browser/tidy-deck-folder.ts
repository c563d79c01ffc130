import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Slidev writes small files into `node_modules/.slidev` of the deck's folder. Where that folder has no packages,
 * it should have none afterwards either: the last of the processes that work there takes it away.
 *
 * @returns What this process calls when it is done.
 */
export function tidyDeckFolder(folder: string): () => void {
  const packages = join(folder, 'node_modules')
  const users = join(packages, '.slidev', 'users')
  if (existsSync(packages) && !existsSync(users)) return () => undefined
  mkdirSync(users, { recursive: true })
  const own = join(users, String(process.pid))
  writeFileSync(own, '')
  return () => {
    rmSync(own, { force: true })
    if (readdirSync(users).some((user) => isAlive(Number(user)))) return
    rmSync(join(packages, '.slidev'), { recursive: true, force: true })
    if (readdirSync(packages).length === 0) rmdirSync(packages)
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch {
    return false
  }
}
