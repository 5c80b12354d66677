import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createVitest, type TestSequencer, type TestSpecification, type Vitest } from 'vitest/node'

const HUNG_FILE = join(tmpdir(), `hung-mutant-${process.pid}`)
const NOTICED_FILE = join(tmpdir(), `noticed-mutants-${process.pid}`)

/** Vitest's own puts the files first that took longest. */
class AsGiven implements TestSequencer {
  shard(files: TestSpecification[]): TestSpecification[] {
    return files
  }

  sort(files: TestSpecification[]): TestSpecification[] {
    return files
  }
}

/** Tests in one process, with every mutant in the code that they import, asleep. */
export async function openVitest(
  runner: 'mutant-runner.ts' | 'import-runner.ts',
  tests: readonly string[],
  instrumented: ReadonlyMap<string, string>
): Promise<Vitest> {
  const vitest = await createVitest(
    {
      config: false,
      root: join(import.meta.dirname, '../..'),
      include: [...tests],
      setupFiles: ['test/property-seed.ts'],
      runner: join(import.meta.dirname, runner),
      pool: 'forks',
      maxWorkers: 1,
      // Code is imported once for all files of tests.
      isolate: false,
      testTimeout: 4_000,
      watch: false,
      // Of a mutant that is noticed already a file has none.
      passWithNoTests: true,
      sequence: { sequencer: AsGiven },
      // Its key leaves out what a plugin has read.
      fsModuleCache: false,
      update: 'none',
      reporters: [{}],
      dangerouslyIgnoreUnhandledErrors: true
    },
    { plugins: [{ name: 'mutants', enforce: 'pre', load: (id) => instrumented.get(id) ?? null }] }
  )
  vitest.provide('hungFile', HUNG_FILE)
  vitest.provide('noticedFile', NOTICED_FILE)
  return vitest
}

/** The mutant that never ended, with which the process ended, and those that were noticed before. */
interface Ran {
  readonly hung: string | undefined
  readonly noticed: readonly string[]
}

/** Runs the tests with these mutants. */
export async function runMutants(
  vitest: Vitest,
  specifications: TestSpecification[],
  alive: readonly string[]
): Promise<Ran> {
  rmSync(HUNG_FILE, { force: true })
  writeFileSync(NOTICED_FILE, '')
  vitest.provide('alive', alive)
  const { unhandledErrors } = await vitest.runTestSpecifications(specifications)
  const hung = existsSync(HUNG_FILE) ? readFileSync(HUNG_FILE, 'utf8') : undefined
  const noticed = readFileSync(NOTICED_FILE, 'utf8').split('\n').filter(Boolean)
  rmSync(NOTICED_FILE)
  const lost = unhandledErrors.find((error) => error instanceof Error && error.message.startsWith('[vitest-pool]'))
  if (hung === undefined && lost !== undefined) throw new Error('the tests did not run to their end', { cause: lost })
  return { hung, noticed }
}
