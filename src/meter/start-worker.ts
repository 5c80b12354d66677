import type { MeterWorker } from './headless/worker-judge-options.ts'

// Literals, so that bundlers find the files; the names of the built files, since they are resolved at run time.
export const workerUrl = (): URL => new URL('./worker.js', import.meta.url)
export const englishWordsUrl = (): URL => new URL('./worker/en.js', import.meta.url)

/** Starts the script, even from another origin. @throws The browser's error if a content security policy forbids it. */
export function startWorker(url: URL): MeterWorker {
  if (url.origin === location.origin || !/^https?:$/u.test(url.protocol)) return new Worker(url)
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
