import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Instrumenter } from '@stryker-mutator/instrumenter'

const root = join(import.meta.dirname, '../..')

export type Instrumented = Awaited<ReturnType<Instrumenter['instrument']>>

const silent = () => undefined
const off = () => false

/** The instrumenter asks for one. */
const silence = {
  isTraceEnabled: off,
  isDebugEnabled: off,
  isInfoEnabled: off,
  isWarnEnabled: off,
  isErrorEnabled: off,
  isFatalEnabled: off,
  trace: silent,
  debug: silent,
  info: silent,
  warn: silent,
  error: silent,
  fatal: silent
}

/** The source files with every mutant in them, asleep. */
export async function instrument(patterns: readonly string[]): Promise<Instrumented> {
  const names = globSync([...patterns], { cwd: root })
    .map((name) => join(root, name))
    .toSorted()
  const files = names.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }))
  return await new Instrumenter(silence).instrument(files, { plugins: null, ignorers: [], excludedMutations: [] })
}
