import type {
  JudgingMeterOptions,
  MeterWorker,
  WorkerJudge,
  WorkerJudgeOptions
} from './headless/worker-judge-options.ts'
import type { WorkerAnswer, WorkerRequest } from './headless/worker-protocol.ts'
import { englishWordsUrl, startWorker, workerUrl } from './start-worker.ts'

const DEFAULT_TIMEOUT_MS = 10_000
/** Enough to load the script on a slow connection. */
const LOADING_TIMEOUT_MS = 60_000

/** @throws {RangeError} If the timeout is not a positive number. */
export function createWorkerJudge(options: WorkerJudgeOptions): WorkerJudge {
  const { policy, dictionaries = ['fr'], timeoutMs = DEFAULT_TIMEOUT_MS, onStatus, onVerdict } = options
  if (!(timeoutMs > 0)) throw new RangeError('timeoutMs must be a positive number')
  // A script that is given has all its words.
  const englishWords = options.worker === undefined && dictionaries.includes('en') ? englishWordsUrl().href : undefined
  let worker: MeterWorker | null = null
  let hasLoaded = false
  let isReady = false
  let inFlight: number | null = null
  let waiting: Extract<WorkerRequest, { readonly kind: 'judge' }> | null = null
  let proposals: ((password: string | null) => void)[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  function start(): void {
    if (worker !== null) return
    try {
      const started = typeof options.worker === 'function' ? options.worker() : startWorker(findUrl(options))
      worker = started
      // Ignore late messages of a worker that has been replaced.
      const unlessReplaced = (react: () => void): void => {
        if (worker === started) react()
      }
      started.addEventListener('message', ({ data }) => unlessReplaced(() => receive(data)))
      started.addEventListener('error', () => unlessReplaced(fail))
      started.addEventListener('messageerror', () => unlessReplaced(fail))
      started.postMessage({ kind: 'start', policy, dictionaries, englishWords }, [])
    } catch {
      // A content security policy or another origin may make the constructor throw, and the given string may not be a
      // URL.
      fail()
      return
    }
    onStatus('loading')
    expectAnswer()
  }

  function receive(answer: WorkerAnswer): void {
    clearTimeout(timer)
    // English words are loaded before it is ready.
    hasLoaded = answer.kind !== 'loaded' || englishWords === undefined
    if (answer.kind === 'failed') {
      fail()
      return
    }
    if (answer.kind === 'ready') {
      isReady = true
      onStatus('ready')
    } else if (answer.kind === 'verdict') {
      inFlight = null
      onVerdict(answer.id, answer.verdict)
    } else if (answer.kind === 'proposal') {
      proposals.shift()?.(answer.password)
    }
    send()
    if (!isReady || inFlight !== null || proposals.length > 0) expectAnswer()
  }

  function send(): void {
    if (!isReady || inFlight !== null || waiting === null) return
    inFlight = waiting.id
    worker?.postMessage(waiting, [])
    waiting = null
    expectAnswer()
  }

  // A silent worker is treated as missing, because the form must not wait for it. Loading time does not count.
  function expectAnswer(): void {
    clearTimeout(timer)
    timer = setTimeout(fail, hasLoaded ? timeoutMs : LOADING_TIMEOUT_MS)
  }

  function fail(): void {
    release()
    onStatus('unavailable')
  }

  function release(): void {
    clearTimeout(timer)
    worker?.terminate()
    worker = null
    hasLoaded = false
    isReady = false
    inFlight = null
    waiting = null
    const unanswered = proposals
    proposals = []
    for (const resolve of unanswered) resolve(null)
  }

  return {
    start,
    judge(id, password, context) {
      if (worker === null) return
      // In a separate task: posting the message takes longer than checking the rules, and the worker then competes for
      // the core.
      if (waiting === null) setTimeout(send)
      waiting = { kind: 'judge', id, password, context }
    },
    propose() {
      start()
      return new Promise((resolve) => {
        if (worker === null) {
          resolve(null)
          return
        }
        proposals.push(resolve)
        worker.postMessage({ kind: 'propose' }, [])
        expectAnswer()
      })
    },
    stop: release
  }
}

/** Describes the worker that failed, for the developer. */
export function describeWorker(options: JudgingMeterOptions): string {
  const { worker } = options
  if (typeof worker === 'function') return 'that was given'
  return typeof worker === 'string' && !URL.canParse(worker, document.baseURI) ? worker : findUrl(options).href
}

/** @throws {TypeError} If the given string is not a URL. */
function findUrl({ worker }: JudgingMeterOptions): URL {
  return worker instanceof URL ? worker : typeof worker === 'string' ? new URL(worker, document.baseURI) : workerUrl()
}
