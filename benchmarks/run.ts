import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'

// `npm start FOLDER...` runs every benchmark that stands in a folder, `npm start FOLDER/FILE.ts` one; without a name those that
// end within five minutes together. Each benchmark is a process, so that its memory is its own.

const named = process.argv.slice(2)
const wanted = named.length > 0 ? named : ['hashing', 'policy', 'signup', 'strength']
const patterns = wanted.map((name) => (name.endsWith('.ts') ? name : `${name}/*.ts`))
const benchmarks = globSync(patterns, { cwd: import.meta.dirname })
if (benchmarks.length === 0) throw new RangeError(`no benchmark in ${wanted.join(', ')}`)

console.log(`Node ${process.version}`)
for (const benchmark of benchmarks.toSorted()) {
  const { status } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', benchmark], {
    cwd: import.meta.dirname,
    stdio: 'inherit'
  })
  if (status !== 0) {
    console.error(`${benchmark} failed`)
    process.exitCode = 1
    break
  }
}
