import { Worker } from 'node:worker_threads'
import { inject } from 'vitest'
import type { Watched } from './watchdog.ts'

/** What Stryker's instrumenter reads and writes in the code that it changed, and what the runs of a process share. */
interface Switchboard {
  /** Not noticed so far: the files of a run share a process. */
  alive?: Set<string>
  beats?: Int32Array
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number
  mutantCoverage?: {
    readonly static: Readonly<Record<string, number>>
    readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>
  }
}

export const switchboard = ((globalThis as Record<string, unknown>)['__stryker__'] ??= {}) as Switchboard

/** Tells the watchdog that something begins, and which mutant is active in it. */
export function beat(mutant: string | undefined): void {
  const beats = (switchboard.beats ??= watch())
  beats[0] = (beats[0] ?? 0) + 1
  beats[1] = Number(mutant ?? -1)
}

function watch(): Int32Array {
  const beats = new SharedArrayBuffer(8)
  const workerData: Watched = { beats, hungFile: inject('hungFile') }
  new Worker(new URL('./watchdog.ts', import.meta.url), { workerData }).unref()
  return new Int32Array(beats)
}
