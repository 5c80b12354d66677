import type { EstimatorLanguage } from '../strength/load-estimator.ts'
import type { MeterWorker } from './worker-judge.ts'

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

/** Tells the developer what was looked for; the person at the form is told by the meter. */
export function warnOfMissingWorker(url: URL): void {
  console.warn(
    `rempart: the strength is not estimated: the worker's script did not start from ${url.href}. Serve the file of ` +
      "'rempart/meter/worker' there, or give its URL as 'worker', and allow it in worker-src. Vite 5 to 7 in " +
      "development: optimizeDeps: { exclude: ['rempart'] }."
  )
}
