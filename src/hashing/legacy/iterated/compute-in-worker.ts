import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { IteratedJob } from './iterated-job.ts'

// As many as the gate lets work at once are started, and kept for the next ones.
const idle: Worker[] = []

/** Computes a job in a thread of its own, so that the event loop goes on. */
export async function computeInWorker(job: IteratedJob): Promise<Uint8Array> {
  const worker = idle.pop() ?? new Worker(WORKER_URL)
  // Only while it computes does it keep the process from ending.
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

// Two literals, because a bundler looks for one: the sources run unbuilt too.
const WORKER_URL = import.meta.url.endsWith('.ts')
  ? new URL('./worker.ts', import.meta.url)
  : new URL('./worker.js', import.meta.url)
