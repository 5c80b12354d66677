import { spawnSync } from 'node:child_process'
import { freemem } from 'node:os'
import { Bench } from 'tinybench'
import * as hashing from '../../src/hashing/index.ts'
import { report, round, type Row } from '../report.ts'

// Hash and verify at each preset, 1, 2 and 4 at once, and the memory of the process.

const presets = {
  OWASP_7_MIB: hashing.OWASP_7_MIB,
  OWASP_9_MIB: hashing.OWASP_9_MIB,
  OWASP_12_MIB: hashing.OWASP_12_MIB,
  OWASP_19_MIB: hashing.OWASP_19_MIB,
  OWASP_46_MIB: hashing.OWASP_46_MIB,
  RFC_9106_LOW_MEMORY: hashing.RFC_9106_LOW_MEMORY,
  RFC_9106_FIRST: hashing.RFC_9106_FIRST
}
// RFC 9106's first option, 2 GiB, is above the default ceiling.
const ceiling = { ...hashing.DEFAULT_COST_CEILING, memoryKib: 2 ** 21 }
// A gate without effective limits: this measures the load that a gate would limit.
const gateOptions = { maximumConcurrency: 4, memoryBudgetKib: 2 ** 22, deadlineMs: 600_000 }
const gate = hashing.createHashingGate(gateOptions)
const password = 'Éléphant12-violon'
const memoryLimitKib = Math.min(2 ** 21, freemem() / 2 ** 11)

/** Peak resident memory in MiB of a new process that makes this many hashes at once; with 0, of Node and our code. */
function measurePeakMib(preset: string, atOnce: number): number {
  const code = `
    const hashing = await import(${JSON.stringify(import.meta.resolve('../../src/hashing/index.ts'))})
    const parameters = hashing[${JSON.stringify(preset)}]
    const ceiling = { ...hashing.DEFAULT_COST_CEILING, memoryKib: ${2 ** 21} }
    const gate = hashing.createHashingGate(${JSON.stringify(gateOptions)})
    const hasher = hashing.createPasswordHasher({ parameters, ceiling, gate, backend: 'argon2' })
    await import('argon2')
    await Promise.all(Array.from({ length: ${atOnce} }, () => hasher.hash('Éléphant12-violon')))
    console.log(process.resourceUsage().maxRSS)`
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', code]
  return Number(spawnSync(process.execPath, args, { encoding: 'utf8', cwd: import.meta.dirname }).stdout) / 1024
}

const idleMib = measurePeakMib('OWASP_19_MIB', 0)
const rows: Row[] = []
for (const [preset, parameters] of Object.entries(presets)) {
  const hasher = hashing.createPasswordHasher({ parameters, ceiling, gate, backend: 'argon2' })
  const stored = await hasher.hash(password)
  const operations: Readonly<Record<string, () => Promise<unknown>>> = {
    hash: () => hasher.hash(password),
    verify: () => hasher.verify(password, stored)
  }
  for (const atOnce of [1, 2, 4]) {
    if (atOnce * parameters.memoryKib > memoryLimitKib) continue
    const bench = new Bench({ time: 400, iterations: 3, warmupTime: 0, warmupIterations: 1, throws: true })
    for (const [operation, run] of Object.entries(operations)) {
      bench.add(operation, () => Promise.all(Array.from({ length: atOnce }, run)))
    }
    await bench.run()
    const peakMib = measurePeakMib(preset, atOnce)
    for (const { name, result } of bench.tasks) {
      if (result.state !== 'completed') throw new Error(`${preset} ${name} did not complete: ${result.state}`)
      rows.push({
        preset,
        operation: name,
        'at once': atOnce,
        'median (ms)': round(result.latency.p50),
        'p99 (ms)': round(result.latency.p99),
        'per second': round((1000 * atOnce) / result.latency.p50),
        samples: result.latency.samplesCount,
        'peak RSS (MiB)': round(peakMib),
        'above an idle process (MiB)': round(peakMib - idleMib),
        'of which Argon2 (MiB)': round((atOnce * parameters.memoryKib) / 1024)
      })
    }
  }
}

report(
  'hashing-presets',
  `Hash and verify at each preset, 1, 2 and 4 at once, by the argon2 package; an idle process takes ${round(idleMib)} MiB`,
  ['argon2', 'tinybench'],
  rows
)
