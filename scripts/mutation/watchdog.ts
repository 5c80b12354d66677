import { writeFileSync } from 'node:fs'
import { workerData } from 'node:worker_threads'

/** What the runner shares with the thread that watches it. */
export interface Watched {
  /** How many attempts have begun, and the mutant of the last one, -1 for none. */
  readonly beats: SharedArrayBuffer
  /** Where the mutant is named that never ends. */
  readonly hungFile: string
}

// A loop that never lets a timer run can be ended in no other way.
const PATIENCE_MS = 20_000

const { beats, hungFile } = workerData as Watched
const view = new Int32Array(beats)
let last = 0
setInterval(() => {
  const [count = 0, mutant = -1] = view
  if (mutant >= 0 && count === last) {
    writeFileSync(hungFile, String(mutant))
    process.kill(process.pid, 'SIGKILL')
  }
  last = count
}, PATIENCE_MS)
