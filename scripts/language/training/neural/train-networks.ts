import { Worker } from 'node:worker_threads'
import type { Network } from '../../neural/network.ts'
import type { NetworkTask } from './train-network.ts'

/** Trains networks at the same time, each in a thread. */
export function trainNetworks(
  tasks: readonly NetworkTask[],
  log: (line: string) => void,
): Promise<Network[]> {
  return Promise.all(
    tasks.map(
      (task) =>
        new Promise<Network>((resolve, reject) => {
          const worker = new Worker(new URL('./network-worker.ts', import.meta.url), { workerData: task })
          worker.on('message', ({ line, network }: { line?: string; network?: Network }) => {
            if (line) log(line)
            if (network) resolve(network)
          })
          worker.on('error', reject)
        }),
    ),
  )
}
