import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { IteratedJob } from './iterated-job.ts'

// At most as many workers start as the gate admits at once; they are kept for later jobs.
const idle: Worker[] = []

/** Computes a job in a worker thread, so that the event loop is not blocked. */
export async function computeInWorker(job: IteratedJob): Promise<Uint8Array> {
  const worker = idle.pop() ?? new Worker(WORKER_URL)
  // The worker keeps the process alive only while it computes.
  worker.ref()
  const digest = await ask(worker, job)
  worker.unref()
  if (idle.length < availableParallelism()) idle.push(worker)
  else void worker.terminate()
  return digest
}

function ask(worker: Worker, job: IteratedJob): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>()
  const onExit = (code: number): void => {
    reject(new Error(`the worker of iterated digests ended with code ${code}`))
  }
  worker.once('message', resolve)
  worker.once('error', reject)
  worker.once('exit', onExit)
  worker.postMessage(job, [])
  return promise.finally(() => {
    worker.off('message', resolve)
    worker.off('error', reject)
    worker.off('exit', onExit)
  })
}

// Two literals, because bundlers search for one; the sources also run unbuilt.
const WORKER_URL = import.meta.url.endsWith('.ts')
  ? new URL('./worker.ts', import.meta.url)
  : new URL('./worker.js', import.meta.url)
