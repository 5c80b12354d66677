import { writeFileSync } from 'node:fs'
import { workerData } from 'node:worker_threads'

/** What the runner shares with the thread that watches it. */
export interface Watched {
  /** How many attempts have begun, and the mutant of the last one, -1 for none. */
  readonly beats: SharedArrayBuffer
  /** Where the mutant is named that never ends. */
  readonly hungFile: string
}

// A loop that never lets a timer run can be ended in no other way. On a busy machine an attempt may wait long for its turn,
// so that what counts is the time of the processor.
const PATIENCE_MS = 5_000
const INTERVAL_MS = 1_000

const { beats, hungFile } = workerData as Watched
const view = new Int32Array(beats)
let [last, sinceMs] = [0, 0]
setInterval(() => {
  const [count = 0, mutant = -1] = view
  const { user, system } = process.cpuUsage()
  const nowMs = (user + system) / 1000
  if (count !== last) [last, sinceMs] = [count, nowMs]
  if (mutant >= 0 && nowMs - sinceMs > PATIENCE_MS) {
    writeFileSync(hungFile, String(mutant))
    process.kill(process.pid, 'SIGKILL')
  }
}, INTERVAL_MS)
