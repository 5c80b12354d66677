import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quantile } from '../../paired.ts'
import { report, round } from '../../report.ts'
import { bundle } from '../subjects/bundle.ts'

// The time to load the lists in a cold process, step by step, on one thread: the engine reads the modules, then the
// lists are decoded, then the first password is estimated.

const RUNS = 21
const ALLOWED_MS = 60
const SOURCE = new URL('../../../src/strength/index.ts', import.meta.url).pathname

interface Steps {
  readonly importMs: number
  readonly decodeMs: number
  readonly firstEstimateMs: number
}

const folder = mkdtempSync(join(tmpdir(), 'decode-'))
const chunks = await bundle(`export { loadEstimator } from '${SOURCE}'`)
for (const { fileName, code } of chunks) {
  writeFileSync(join(folder, fileName.replace(/\.js$/u, '.mjs')), code.replaceAll('.js', '.mjs'))
}
const rows = [
  ['French', ['passwords', 'french'], "['fr']"] as const,
  ['French and English', ['passwords', 'french', 'english'], "['fr', 'en']"] as const
].map(([lists, names, languages]) => {
  const files = chunks.filter(({ fileName }) => names.some((name) => fileName.startsWith(name)))
  const runs = Array.from({ length: RUNS }, () =>
    coldRun(
      files.map(({ fileName }) => fileName.replace(/\.js$/u, '.mjs')),
      languages
    )
  )
  const medianOf = (step: keyof Steps): number =>
    round(
      quantile(
        runs.map((run) => run[step]),
        0.5
      )
    )
  return {
    lists,
    'import and parse, ms': medianOf('importMs'),
    'decode, ms': medianOf('decodeMs'),
    'first estimate, ms': medianOf('firstEstimateMs'),
    'slowest decode, ms': round(Math.max(...runs.map((run) => run.decodeMs)))
  }
})
rmSync(folder, { recursive: true })
report('strength-decode', `Loading, median of ${RUNS} fresh processes`, [], rows)
for (const row of rows) if (row['decode, ms'] > ALLOWED_MS) console.error(`${row.lists}: above ${ALLOWED_MS} ms`)

function coldRun(files: readonly string[], languages: string): Steps {
  const script = `
    const importing = performance.now()
    const { loadEstimator } = await import('./entry.mjs')
    for (const file of ${JSON.stringify(files)}) await import('./' + file)
    const decoding = performance.now()
    const estimator = await loadEstimator({ languages: ${languages} })
    const estimating = performance.now()
    estimator.estimate('Soleil2024!')
    const end = performance.now()
    console.log(JSON.stringify({ importMs: decoding - importing, decodeMs: estimating - decoding, firstEstimateMs: end - estimating }))`
  const path = join(folder, 'run.mjs')
  writeFileSync(path, script)
  const { stdout, stderr } = spawnSync(process.execPath, [path], { encoding: 'utf8', cwd: folder })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as Steps
}
