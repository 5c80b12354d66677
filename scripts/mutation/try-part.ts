import { join, relative } from 'node:path'
import type { TestSpecification, Vitest } from 'vitest/node'
import type { FileFinding } from './finding.ts'
import { instrument } from './instrument.ts'
import { openVitest, runMutants } from './open-vitest.ts'
import type { MutatedPart } from './rooms.ts'
import { tryAtImport } from './try-at-import.ts'

const root = join(import.meta.dirname, '../..')

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
 * @param isQuick Leaves out those that act when their file is imported: for each the tests are imported anew.
 */
export async function tryPart(
  { mutate, tests }: MutatedPart,
  isQuick: boolean,
  tell: (progress: string) => void
): Promise<TriedMutant[]> {
  const { files, mutants } = await instrument(mutate)
  const instrumented = new Map(files.map(({ name, content }) => [name, content]))
  const vitest = await openVitest('mutant-runner.ts', tests, instrumented)
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
  await vitest.close()
  const reached = new Set(findings.flatMap((finding) => finding.reached))
  const atImport = new Set(findings.flatMap((finding) => finding.atImport).filter((id) => !reached.has(id)))
  const doubtful = new Set(findings.flatMap((finding) => finding.doubtful))
  const left = mutants
    .map(({ id }) => id)
    .filter((id) => !noticed.has(id) && (doubtful.has(id) || (atImport.has(id) && !isQuick)))
  if (left.length > 0) {
    for (const id of await tryAtImport(tests, instrumented, left, Math.max(...ROUNDS_MS))) noticed.add(id)
    tell(`${noticed.size} of ${mutants.length}, active from the first line on`)
  }
  return mutants.map(({ id, fileName, location, mutatorName, replacement }) => ({
    file: relative(root, fileName),
    line: location.start.line + 1,
    mutator: mutatorName,
    replacement: replacement ?? '',
    fate: noticed.has(id) ? 'noticed' : isQuick && atImport.has(id) ? 'untried' : 'unnoticed'
  }))
}

/** What the tests find of the mutants; one that never ends is noticed, and those that were not before it are tried again. */
async function runTests(
  vitest: Vitest,
  specifications: TestSpecification[],
  alive: readonly string[],
  maximumMs: number
): Promise<FileFinding[]> {
  vitest.provide('maximumMs', maximumMs)
  const { hung, noticed: before } = await runMutants(vitest, specifications, alive)
  if (hung === undefined) {
    return specifications.map(({ moduleId, testModule }) => {
      const finding = testModule?.meta().finding
      if (finding === undefined) throw new Error(`${moduleId} did not run to its end`)
      return finding
    })
  }
  const noticed = [hung, ...before]
  const others = await runTests(
    vitest,
    specifications,
    alive.filter((id) => !noticed.includes(id)),
    maximumMs
  )
  return [{ noticed, doubtful: [], reached: noticed, atImport: [], broken: [] }, ...others]
}
