import { spawnSync } from 'node:child_process'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { report, round } from '../../report.ts'
import type { Row } from '../../report.ts'
import { bundle } from '../subjects/bundle.ts'
import type { Chunk } from '../subjects/bundle.ts'
import { rivalPackages } from '../subjects/meters.ts'

// The download size of the estimator, minified, all chunks together, and the loading time of a fresh process.

interface Candidate {
  readonly name: string
  readonly source: string
}

const TYPESCRIPT = new URL('../../../src/strength/index.ts', import.meta.url).pathname
const RIVAL = `import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import * as french from '@zxcvbn-ts/language-fr'
const factory = new ZxcvbnFactory({ dictionary: { ...common.dictionary, ...french.dictionary }, graphs: common.adjacencyGraphs })
export const check = (password) => factory.check(password)`
const own = (languages: string): string => `import { loadEstimator } from '${TYPESCRIPT}'
const estimator = await loadEstimator({ languages: ${languages} })
export const check = (password) => estimator.estimate(password)`
const CANDIDATES: readonly Candidate[] = [
  { name: 'rempart, French', source: own("['fr']") },
  { name: 'rempart, French and English', source: own("['fr', 'en']") },
  { name: 'zxcvbn', source: `import zxcvbn from 'zxcvbn'\nexport const check = (password) => zxcvbn(password)` },
  { name: 'zxcvbn-ts, common and French', source: RIVAL }
]
const RUNS = 7

const rows: Row[] = []
for (const { name, source } of CANDIDATES) {
  const chunks = await bundle(source)
  const wanted = chunks.filter((chunk) => name.includes('English') || !chunk.fileName.startsWith('english'))
  const needed = wanted.filter((chunk) => !chunk.fileName.startsWith('passphrase'))
  const code = needed.map((chunk) => chunk.code)
  rows.push({
    meter: name,
    'minified kB': kilobytes(code.map((text) => Buffer.byteLength(text))),
    'gzip kB': kilobytes(code.map((text) => gzipSync(text, { level: 9 }).length)),
    'brotli kB': kilobytes(code.map((text) => brotliCompressSync(text).length)),
    ...loading(chunks.map((chunk) => chunk))
  })
}
report('strength-weight', 'What it weighs and what loading costs', rivalPackages, rows)

/** Median over fresh processes: from the start of the import to the first estimate, and the memory retained. */
function loading(chunks: readonly Chunk[]): Row {
  const files = JSON.stringify(chunks)
  const script = `
    import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
    import { tmpdir } from 'node:os'
    import { join } from 'node:path'
    const folder = mkdtempSync(join(tmpdir(), 'weight-'))
    const chunks = ${files}
    for (const { fileName, code } of chunks) writeFileSync(join(folder, fileName.replace(/\\.js$/, '.mjs')), code.replaceAll('.js', '.mjs'))
    globalThis.gc()
    const before = process.memoryUsage()
    const start = performance.now()
    const { check } = await import(join(folder, 'entry.mjs'))
    check('Soleil2024!')
    const elapsedMs = performance.now() - start
    globalThis.gc()
    const after = process.memoryUsage()
    rmSync(folder, { recursive: true })
    const heap = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers
    console.log(JSON.stringify({ elapsedMs, heap }))`
  const runs = Array.from({ length: RUNS }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '-'], {
      input: script,
      encoding: 'utf8'
    })
    if (stdout === '') throw new Error(stderr)
    return JSON.parse(stdout) as { elapsedMs: number; heap: number }
  }).toSorted((a, b) => a.elapsedMs - b.elapsedMs)
  const middle = runs[Math.floor(RUNS / 2)]
  return { 'load to first estimate, ms': round(middle?.elapsedMs ?? 0), 'memory MB': round((middle?.heap ?? 0) / 1e6) }
}

function kilobytes(sizes: readonly number[]): number {
  return round(sizes.reduce((sum, size) => sum + size, 0) / 1000)
}
