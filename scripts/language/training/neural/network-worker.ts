/** Trains one network in a thread of its own (see train-networks.ts). */
import { parentPort, workerData } from 'node:worker_threads'
import { trainNetwork } from './train-network.ts'
import type { NetworkTask } from './train-network.ts'

const network = trainNetwork(workerData as NetworkTask, (line) => parentPort?.postMessage({ line }))
parentPort?.postMessage({ network })
