import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node'
import type { FileFinding } from './finding.ts'
import { instrument } from './instrument.ts'
import type { MutatedPart } from './rooms.ts'

const root = join(import.meta.dirname, '../..')
const HUNG_FILE = join(tmpdir(), `hung-mutant-${process.pid}`)
const NOTICED_FILE = join(tmpdir(), `noticed-mutants-${process.pid}`)

/** Milliseconds of a test at most: quick ones first, as few mutants are left for others, and longer ones are not asked. */
const ROUNDS_MS = [10, 200] as const

export interface TriedMutant {
  readonly file: string
  readonly line: number
  readonly mutator: string
  readonly replacement: string
  /** `untried`: it acts when its file is imported and in no test, and was left out. */
  readonly fate: 'noticed' | 'unnoticed' | 'untried'
}

/**
 * Activates every mutant of a part in its tests, and tells how far it is.
 *
 * @param isQuick Leaves out those that act when their file is imported: each takes a process of its own.
 */
export async function tryPart(
  { mutate, tests }: MutatedPart,
  isQuick: boolean,
  tell: (progress: string) => void
): Promise<TriedMutant[]> {
  const { files, mutants } = await instrument(mutate)
  const vitest = await openVitest(tests, new Map(files.map(({ name, content }) => [name, content])))
  const specifications = await vitest.globTestSpecifications()
  const noticed = new Set<string>()
  const findings: FileFinding[] = []
  for (const maximumMs of ROUNDS_MS) {
    const alive = mutants.map(({ id }) => id).filter((id) => !noticed.has(id))
    const found = await runTests(vitest, specifications, alive, maximumMs)
    for (const name of found.flatMap(({ broken }) => broken)) tell(`fails as the code stands: ${name}`)
    for (const id of found.flatMap((finding) => finding.noticed)) noticed.add(id)
    tell(`${noticed.size} of ${mutants.length} by tests of up to ${maximumMs} ms`)
    findings.push(...found)
  }
  const reached = new Set(findings.flatMap((finding) => finding.reached))
  const atImport = new Set(findings.flatMap((finding) => finding.atImport).filter((id) => !reached.has(id)))
  const doubtful = new Set(findings.flatMap((finding) => finding.doubtful))
  for (const { id } of mutants) {
    if (noticed.has(id) || !(doubtful.has(id) || (atImport.has(id) && !isQuick))) continue
    if (await failsWith(vitest, specifications, id)) noticed.add(id)
  }
  await vitest.close()
  rmSync(NOTICED_FILE, { force: true })
  return mutants.map(({ id, fileName, location, mutatorName, replacement }) => ({
    file: fileName.slice(root.length + 1),
    line: location.start.line + 1,
    mutator: mutatorName,
    replacement: replacement ?? '',
    fate: noticed.has(id) ? 'noticed' : isQuick && atImport.has(id) ? 'untried' : 'unnoticed'
  }))
}

async function openVitest(tests: readonly string[], instrumented: ReadonlyMap<string, string>): Promise<Vitest> {
  return await createVitest(
    {
      config: false,
      root,
      include: [...tests],
      setupFiles: ['test/property-seed.ts'],
      runner: join(import.meta.dirname, 'mutant-runner.ts'),
      pool: 'forks',
      maxWorkers: 1,
      // Code is imported once for all files of tests.
      isolate: false,
      testTimeout: 4_000,
      watch: false,
      // Its key leaves out what a plugin has read.
      fsModuleCache: false,
      update: 'none',
      reporters: [{}],
      dangerouslyIgnoreUnhandledErrors: true
    },
    { plugins: [{ name: 'mutants', enforce: 'pre', load: (id) => instrumented.get(id) ?? null }] }
  )
}

interface Provided {
  readonly alive: readonly string[]
  readonly maximumMs: number
  readonly activeAtImport: string | null
}

async function run(vitest: Vitest, specifications: TestSpecification[], provided: Provided): Promise<void> {
  vitest.provide('alive', provided.alive)
  vitest.provide('hungFile', HUNG_FILE)
  vitest.provide('noticedFile', NOTICED_FILE)
  vitest.provide('maximumMs', provided.maximumMs)
  vitest.provide('activeAtImport', provided.activeAtImport)
  await vitest.runTestSpecifications(specifications)
}

/** What the tests find of the mutants; one that never ends is noticed, and those that were not before it are tried again. */
async function runTests(
  vitest: Vitest,
  specifications: TestSpecification[],
  alive: readonly string[],
  maximumMs: number
): Promise<FileFinding[]> {
  rmSync(HUNG_FILE, { force: true })
  writeFileSync(NOTICED_FILE, '')
  await run(vitest, specifications, { alive, maximumMs, activeAtImport: null })
  if (!existsSync(HUNG_FILE)) {
    return specifications.map(({ moduleId, testModule }) => {
      const finding = testModule?.meta().finding
      if (finding === undefined) throw new Error(`${moduleId} did not run to its end`)
      return finding
    })
  }
  const noticed = [readFileSync(HUNG_FILE, 'utf8'), ...readFileSync(NOTICED_FILE, 'utf8').split('\n').filter(Boolean)]
  const others = await runTests(
    vitest,
    specifications,
    alive.filter((id) => !noticed.includes(id)),
    maximumMs
  )
  return [{ noticed, doubtful: [], reached: noticed, atImport: [], broken: [] }, ...others]
}

/** Whether a test fails where a mutant is active from the first line that is imported. */
async function failsWith(vitest: Vitest, specifications: TestSpecification[], id: string): Promise<boolean> {
  await run(vitest, specifications, { alive: [], maximumMs: ROUNDS_MS[0], activeAtImport: id })
  return specifications.some(({ testModule }) => testModule?.state() === 'failed')
}
