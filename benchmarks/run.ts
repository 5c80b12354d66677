import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'

// `npm start` here runs what ends within five minutes together; `npm start hashing/wrapper.ts` runs one. Each benchmark is
// a process of its own, so that its memory is its own too.

const named = process.argv.slice(2)
const benchmarks =
  named.length > 0
    ? named
    : globSync(['hashing/*.ts', 'policy/*.ts', 'signup/*.ts', 'strength/*.ts'], { cwd: import.meta.dirname })

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
