import type { EstimatorLanguage } from '../strength/load-estimator.ts'
import type { MeterWorker } from './headless/worker-judge-options.ts'

/** The URL of the package's own script for these languages. */
export function workerUrl(dictionaries: readonly EstimatorLanguage[]): URL {
  // A literal, so that bundlers find the file; the name of the built file, since it is resolved at run time.
  return dictionaries.includes('en')
    ? new URL('./worker/en.js', import.meta.url)
    : new URL('./worker.js', import.meta.url)
}

/** Starts the script, even from another origin. @throws The browser's error if a content security policy forbids it. */
export function startWorker(url: URL): MeterWorker {
  if (url.origin === location.origin || !/^https?:$/u.test(url.protocol)) return new Worker(url, { type: 'module' })
  // Browsers do not start a worker from another origin, but a worker of this origin may import a script from there.
  const shim = URL.createObjectURL(
    new Blob([`importScripts(${JSON.stringify(url.href)})`], { type: 'text/javascript' })
  )
  const worker = new Worker(shim)
  const forget = (): void => URL.revokeObjectURL(shim)
  worker.addEventListener('message', forget, { once: true })
  worker.addEventListener('error', forget, { once: true })
  return worker
}
