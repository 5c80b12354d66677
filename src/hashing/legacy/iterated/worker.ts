import { parentPort } from 'node:worker_threads'
import { computeJob } from './compute-job.ts'
import type { IteratedJob } from './iterated-job.ts'

parentPort?.on('message', (job: IteratedJob) => {
  parentPort?.postMessage(computeJob(job), [])
  for (const value of Object.values(job)) if (value instanceof Uint8Array) value.fill(0)
})
