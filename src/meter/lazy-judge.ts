import { inTime } from './headless/in-time.ts'
import type { WorkerJudge, WorkerJudgeOptions } from './headless/worker-judge-options.ts'
import { loadSecond } from './load-second.ts'

/** A judge whose code is loaded on demand. */
export function createLazyJudge(options: WorkerJudgeOptions): WorkerJudge {
  let judge: WorkerJudge | null = null
  let isStopped = false

  async function fetchJudge(): Promise<WorkerJudge | null> {
    const second = await loadSecond()
    // Checked after the wait: two waiting callers must not make one each.
    judge ??= second?.createWorkerJudge(options) ?? null
    return judge
  }

  // If it loads late, it serves the next caller.
  const load = (): Promise<WorkerJudge | null> => inTime(fetchJudge())

  async function startWhenLoaded(): Promise<void> {
    const loaded = await load()
    if (isStopped) return
    if (loaded === null) options.onStatus('unavailable')
    else loaded.start()
  }

  setTimeout(() => void fetchJudge())

  return {
    start() {
      isStopped = false
      if (judge !== null) {
        judge.start()
        return
      }
      options.onStatus('loading')
      void startWhenLoaded()
    },
    judge: (...request) => judge?.judge(...request),
    propose: async () => (await (judge ?? (await load()))?.propose()) ?? null,
    stop() {
      isStopped = true
      judge?.stop()
    }
  }
}
