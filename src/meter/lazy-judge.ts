import type { WorkerJudge, WorkerJudgeOptions } from './headless/worker-judge-options.ts'

/**
 * A judge whose code comes once the page has nothing else to do, and before it is asked for: a module that failed to load,
 * for want of a network, is never asked for again by a browser.
 */
export function createLazyJudge(options: WorkerJudgeOptions): WorkerJudge {
  let judge: WorkerJudge | null = null
  let loading: Promise<WorkerJudge | null> | null = null
  let isStopped = false

  async function load(): Promise<WorkerJudge | null> {
    loading ??= import('./worker-judge.ts').then(
      ({ createWorkerJudge }) => (judge = createWorkerJudge(options)),
      () => {
        loading = null
        options.onStatus('unavailable')
        return null
      }
    )
    return await loading
  }

  async function startWhenLoaded(): Promise<void> {
    const loaded = await load()
    if (!isStopped) loaded?.start()
  }

  setTimeout(() => void load())

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
    propose: async () => (await (await load())?.propose()) ?? null,
    stop() {
      isStopped = true
      judge?.stop()
    }
  }
}
