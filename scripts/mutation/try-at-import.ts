import { statSync } from 'node:fs'
import type { TestSpecification } from 'vitest/node'
import { openVitest, runMutants } from './open-vitest.ts'

/** Those of the mutants that a test notices, or that never end, when they are active from the first imported line on. */
export async function tryAtImport(
  tests: readonly string[],
  instrumented: ReadonlyMap<string, string>,
  mutants: readonly string[],
  maximumMs: number
): Promise<readonly string[]> {
  const vitest = await openVitest('import-runner.ts', tests, instrumented)
  vitest.provide('maximumMs', maximumMs)
  // Short files first: they leave few mutants to those that take long.
  const specifications = (await vitest.globTestSpecifications()).toSorted((a, b) => sizeOf(a) - sizeOf(b))
  const noticed: string[] = []
  let hung: string | undefined
  do {
    const left = mutants.filter((id) => !noticed.includes(id))
    // Once as the code stands, and once for each mutant.
    const files = specifications.flatMap((specification) => [specification, ...left.map(() => specification)])
    const ran = await runMutants(vitest, files, left)
    hung = ran.hung
    noticed.push(...ran.noticed, ...(hung === undefined ? [] : [hung]))
  } while (hung !== undefined)
  await vitest.close()
  return noticed
}

function sizeOf({ moduleId }: TestSpecification): number {
  return statSync(moduleId).size
}
