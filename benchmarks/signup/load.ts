import { readFileSync } from 'node:fs'
import { createClient, JSON_HEADERS } from '../../examples/signup/test/running/client.ts'
import { makeFolder, removeFolder, runService } from '../../examples/signup/test/running/service.ts'
import { report, round, type Row } from '../report.ts'

// 200 sign-ups, then 500 sign-ins, 50 at a time, against the service as `npm start` runs it: its own process, its
// embedded database, the hash of its policy. Checks that every request is answered, and the memory used.

const AT_ONCE = 50
const SIGN_UPS = 200
const SIGN_INS = 500

interface Answer {
  readonly status: number
  readonly elapsedMs: number
}

const folder = makeFolder()
const service = await runService({ DATA_DIR: folder, SIGN_UPS_PER_HOUR: '1000', LOG_LEVEL: 'warn' })
try {
  const idleMib = residentMib()
  const password = 'Grenouille-Vélo-Cactus-7'
  const visitor = createClient(service.origin)
  const formToken = await visitor.formToken('/sign-up')
  const send = async (path: string, fields: Readonly<Record<string, string>>): Promise<Answer> => {
    const startedAtMs = performance.now()
    const response = await visitor.send(path, JSON.stringify({ ...fields, formToken }), JSON_HEADERS)
    await response.arrayBuffer()
    return { status: response.status, elapsedMs: performance.now() - startedAtMs }
  }
  const email = (index: number): string => `person${index % SIGN_UPS}@exemple.fr`
  const rows = [
    await measure('sign-up', SIGN_UPS, (index) =>
      send('/sign-up', { name: 'Jeanne Martin', email: email(index), password })
    ),
    await measure('sign-in', SIGN_INS, (index) => send('/sign-in', { email: email(index), password }))
  ]
  report('signup-load', `the example service, ${AT_ONCE} requests at a time; ${round(idleMib)} MiB when idle`, [], rows)
} finally {
  await service.stop()
  removeFolder(folder)
}

async function measure(operation: string, count: number, run: (index: number) => Promise<Answer>): Promise<Row> {
  let peakMib = 0
  const watching = setInterval(() => {
    peakMib = Math.max(peakMib, residentMib())
  }, 20)
  const answers: Answer[] = []
  let next = 0
  const startedAtMs = performance.now()
  const worker = async (): Promise<void> => {
    while (next < count) {
      const index = next
      next += 1
      answers.push(await run(index))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  const elapsedMs = performance.now() - startedAtMs
  clearInterval(watching)
  const times = answers.map((answer) => answer.elapsedMs).toSorted((a, b) => a - b)
  const at = (share: number): number => round(times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0)
  const having = (test: (status: number) => boolean): number => answers.filter(({ status }) => test(status)).length
  return {
    operation,
    sent: count,
    'answered well (204)': having((status) => status === 204),
    'turned away (503)': having((status) => status === 503),
    'anything else': having((status) => status !== 204 && status !== 503),
    'per second': round(count / (elapsedMs / 1000)),
    'median ms': at(0.5),
    'p95 ms': at(0.95),
    'slowest ms': at(1),
    'peak resident MiB': round(peakMib)
  }
}

/** Available on Linux; 0 elsewhere. */
function residentMib(): number {
  try {
    const status = readFileSync(`/proc/${service.process.pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
