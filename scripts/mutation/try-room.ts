import { join } from 'node:path'
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node'
import type { FileFinding } from './finding.ts'
import { instrument } from './instrument.ts'
import type { MutatedRoom } from './rooms.ts'

const root = join(import.meta.dirname, '../..')

/** Quick tests first: few mutants are left for the slow ones. */
const ROUNDS = [
  { fromMs: 0, toMs: 10 },
  { fromMs: 10, toMs: 200 }
] as const

export interface TriedMutant {
  readonly file: string
  readonly line: number
  readonly mutator: string
  readonly replacement: string
  readonly isNoticed: boolean
}

/** Activates every mutant of a room in its tests, and tells how far it is. */
export async function tryRoom(
  { mutate, tests }: MutatedRoom,
  tell: (progress: string) => void
): Promise<TriedMutant[]> {
  const { files, mutants } = await instrument(mutate)
  const instrumented = new Map(files.map(({ name, content }) => [name, content]))
  const vitest = await createVitest(
    {
      config: false,
      root,
      include: [...tests],
      setupFiles: ['test/property-seed.ts'],
      runner: join(import.meta.dirname, 'mutant-runner.ts'),
      pool: 'forks',
      maxWorkers: 1,
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
  const specifications = await vitest.globTestSpecifications()
  const noticed = new Set<string>()
  const findings = new Map<TestSpecification, FileFinding>()
  for (const durations of ROUNDS) {
    for (const specification of specifications) {
      if ((findings.get(specification)?.slowestMs ?? Infinity) < durations.fromMs) continue
      const alive = mutants.map(({ id }) => id).filter((id) => !noticed.has(id))
      const finding = await runFile(vitest, specification, { alive, durations, activeAtImport: null })
      for (const id of finding.noticed) noticed.add(id)
      for (const name of finding.broken) tell(`fails as the code stands: ${name}`)
      findings.set(specification, finding)
      tell(`${noticed.size} of ${mutants.length} after ${specification.moduleId.slice(root.length + 1)}`)
    }
  }
  const fileOf = new Map(mutants.map(({ id, fileName }) => [id, fileName]))
  for (const { id, fileName } of mutants) {
    if (noticed.has(id)) continue
    for (const [specification, finding] of findings) {
      const isExercised = finding.reached.some((reached) => fileOf.get(reached) === fileName)
      const isDue = finding.doubtful.includes(id) || (isExercised && finding.atImport.includes(id))
      if (!isDue || finding.broken.length > 0) continue
      if (!(await failsWith(vitest, specification, id))) continue
      noticed.add(id)
      break
    }
  }
  await vitest.close()
  return mutants.map(({ id, fileName, location, mutatorName, replacement }) => ({
    file: fileName.slice(root.length + 1),
    line: location.start.line,
    mutator: mutatorName,
    replacement: replacement ?? '',
    isNoticed: noticed.has(id)
  }))
}

interface Provided {
  readonly alive: readonly string[]
  readonly durations: { readonly fromMs: number; readonly toMs: number }
  readonly activeAtImport: string | null
}

async function run(vitest: Vitest, specification: TestSpecification, provided: Provided): Promise<void> {
  vitest.provide('alive', provided.alive)
  vitest.provide('durations', provided.durations)
  vitest.provide('activeAtImport', provided.activeAtImport)
  await vitest.runTestSpecifications([specification])
}

async function runFile(vitest: Vitest, specification: TestSpecification, provided: Provided): Promise<FileFinding> {
  await run(vitest, specification, provided)
  const finding = specification.testModule?.meta().finding
  if (finding === undefined) throw new Error(`${specification.moduleId} did not run`)
  return finding
}

/** Whether a test fails where a mutant is active from the first line that is imported. */
async function failsWith(vitest: Vitest, specification: TestSpecification, id: string): Promise<boolean> {
  await run(vitest, specification, { alive: [], durations: ROUNDS[0], activeAtImport: id })
  return specification.testModule?.state() === 'failed'
}
