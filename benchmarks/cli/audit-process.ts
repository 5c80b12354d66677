import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { quantile } from '../paired.ts'
import { report, round, type Row } from '../report.ts'

// The time of `rempart audit` as a whole process, including the start of Node, compared with an idle Node. On a shared
// machine elapsed time includes waiting for a core, so processor time (user and system) is shown too. The shell's own
// `time` measures both to the millisecond. The two run in turns.

const RUNS = 21
const TARGET_MS = 300
const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const audit = [command, 'audit', '--policy', 'service-public', '--framework', 'cnil', '--format', 'json']
const idle = ['-e', '0']

interface Sample {
  readonly elapsedMs: number
  readonly processorMs: number
}

function measure(args: readonly string[]): Sample {
  const script = `TIMEFORMAT='%3R %3U %3S'; time "$@" >/dev/null`
  const { status, stderr } = spawnSync('bash', ['-c', script, 'bash', process.execPath, ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`exit code ${status}: ${stderr}`)
  const [elapsed = 0, user = 0, system = 0] = stderr.trim().replaceAll(',', '.').split(' ').map(Number)
  return { elapsedMs: 1000 * elapsed, processorMs: 1000 * (user + system) }
}

const samples = { audit: [] as Sample[], idle: [] as Sample[] }
for (let run = -2; run < RUNS; run++) {
  const pair = { audit: measure(audit), idle: measure(idle) }
  if (run < 0) continue
  samples.audit.push(pair.audit)
  samples.idle.push(pair.idle)
}

const median = (of: readonly Sample[], name: keyof Sample): number =>
  quantile(
    of.map((sample) => sample[name]),
    0.5
  )

const rows: Row[] = [
  { process: 'rempart audit --policy service-public --framework cnil --format json', ...describe(samples.audit) },
  { process: 'node -e 0', ...describe(samples.idle) },
  {
    process: 'ratio',
    'elapsed ms, median': round(median(samples.audit, 'elapsedMs') / median(samples.idle, 'elapsedMs')),
    'processor ms, median': round(median(samples.audit, 'processorMs') / median(samples.idle, 'processorMs'))
  }
]
report('cli-audit-process', `rempart audit as a whole process, ${RUNS} runs each, target ${TARGET_MS} ms`, [], rows)

function describe(of: readonly Sample[]): Row {
  return {
    'elapsed ms, median': round(median(of, 'elapsedMs')),
    'elapsed ms, least': round(Math.min(...of.map(({ elapsedMs }) => elapsedMs))),
    'processor ms, median': round(median(of, 'processorMs')),
    'processor ms, least': round(Math.min(...of.map(({ processorMs }) => processorMs)))
  }
}
