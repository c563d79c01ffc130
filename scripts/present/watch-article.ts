import { watch } from 'chokidar'
import type { Io } from '../browser/index.ts'

/**
 * Calls `onChange` after each change of a file, once it has come to rest; a change during a call is followed by
 * another call. A failure is said and the watch goes on.
 *
 * @returns A function that ends the watch.
 */
export function watchArticle(path: string, onChange: () => Promise<void>, io: Io): () => Promise<void> {
  const watcher = watch(path, {
    ignoreInitial: true,
    // Some editors write in pieces, others put a new file in the old one's place.
    awaitWriteFinish: { stabilityThreshold: 200, pollInterval: 50 },
    atomic: true,
  })
  let running = false
  let again = false
  const run = async (): Promise<void> => {
    again = true
    if (running) return
    running = true
    while (again) {
      again = false
      try {
        await onChange()
      } catch (error) {
        io.say(error instanceof Error ? error.message : String(error))
      }
    }
    running = false
  }
  watcher.on('change', () => void run())
  watcher.on('add', () => void run())
  return () => watcher.close()
}
