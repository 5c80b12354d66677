import type { EstimatorLanguage } from '../strength/load-estimator.ts'
import type { MeterWorker } from './headless/worker-judge-options.ts'

/** Where the package's own script for these languages is. */
export function workerUrl(dictionaries: readonly EstimatorLanguage[]): URL {
  // Written in one piece, which is how bundlers find a file; a built file's name, since it is read at run time.
  return dictionaries.includes('en')
    ? new URL('./worker/en.js', import.meta.url)
    : new URL('./worker.js', import.meta.url)
}

/** Starts the script, from another origin too. @throws What the browser throws where a policy forbids it. */
export function startWorker(url: URL): MeterWorker {
  if (url.origin === location.origin || !/^https?:$/u.test(url.protocol)) return new Worker(url, { type: 'module' })
  // No browser starts a worker from another origin, but a worker of this origin may run a script from there.
  const shim = URL.createObjectURL(
    new Blob([`importScripts(${JSON.stringify(url.href)})`], { type: 'text/javascript' })
  )
  const worker = new Worker(shim)
  const forget = (): void => URL.revokeObjectURL(shim)
  worker.addEventListener('message', forget, { once: true })
  worker.addEventListener('error', forget, { once: true })
  return worker
}
