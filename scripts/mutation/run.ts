import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { report, round } from '../../benchmarks/report.ts'
import { ROOMS } from './rooms.ts'

// `npm run mutation` changes every room, which takes hours; `npm run mutation -- messages` one. What no test noticed is
// listed in `.mutation/`, the share in `benchmarks/results/mutation-ROOM.json`.

const root = join(import.meta.dirname, '../..')
const folder = join(root, '.mutation')
const named = process.argv.slice(2)
const unknown = named.find((name) => !Object.hasOwn(ROOMS, name))
if (unknown !== undefined) throw new RangeError(`no room ${unknown}: ${Object.keys(ROOMS).join(', ')}`)

for (const [name, { mutate, aimPercent }] of Object.entries(ROOMS)) {
  if (named.length > 0 && !named.includes(name)) continue
  process.env['MUTATED_ROOM'] = name
  const mutants = await new Stryker({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'scripts/mutation/vitest.config.ts' },
    coverageAnalysis: 'perTest',
    mutate: [...mutate],
    concurrency: 2,
    reporters: ['progress'],
    tempDirName: '.mutation/sandbox',
    ignorePatterns: ['/dist', '/examples', '/docs', '/.ci'],
    // The compiler of today has no interface for programs, which the step that rewrites its settings would ask for.
    tsconfigFile: 'none'
  }).runMutationTest()
  rmSync(join(folder, 'sandbox'), { recursive: true, force: true })
  const counted = mutants.filter(({ status }) => ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status))
  const unnoticed = counted.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  const lines = unnoticed.map(
    ({ fileName, location, replacement, mutatorName }) =>
      `${fileName}:${location.start.line} ${mutatorName}: ${(replacement ?? '').replaceAll('\n', ' ').slice(0, 100)}`
  )
  writeFileSync(join(folder, `${name}.txt`), `${lines.toSorted().join('\n')}\n`)
  const percent = round((100 * (counted.length - unnoticed.length)) / counted.length)
  report(
    `mutation-${name}`,
    `Mutants that tests notice, ${name}`,
    ['@stryker-mutator/core', 'vitest'],
    [{ room: name, mutants: counted.length, noticed: counted.length - unnoticed.length, '%': percent, aim: aimPercent }]
  )
  if (percent < aimPercent) process.exitCode = 1
}
