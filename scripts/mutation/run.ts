import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { report, round, type Row } from '../../benchmarks/report.ts'
import { ROOMS } from './rooms.ts'
import { tryPart, type TriedMutant } from './try-part.ts'

// `npm run mutation` changes every room; `-- messages` one, and `-- policy rules` a part of one, of which no result is kept;
// `--quick` leaves out what acts when a file is imported. What no test noticed is listed in `.mutation/`;
// what none can notice is explained in `equivalent.md`.

const tell = (line: string): void => void process.stdout.write(`${line}\n`)
const folder = join(import.meta.dirname, '../../.mutation')
const options = { quick: { type: 'boolean', default: false } } as const
const { values, positionals } = parseArgs({ allowPositionals: true, options })
const [named, ...parts] = positionals
if (named !== undefined && !Object.hasOwn(ROOMS, named)) {
  throw new RangeError(`no room ${named}: ${Object.keys(ROOMS).join(', ')}`)
}
mkdirSync(folder, { recursive: true })

for (const [name, room] of Object.entries(ROOMS)) {
  if (named !== undefined && named !== name) continue
  const tried: TriedMutant[] = []
  const rows: Row[] = []
  for (const [part, { mutate, tests }] of Object.entries(room.parts)) {
    if (parts.length > 0 && !parts.includes(part)) continue
    tell(`${name}/${part}`)
    const found = await tryPart({ mutate, tests }, values.quick, tell)
    tried.push(...found)
    rows.push(rowOf(part, found))
    tell(Object.entries(rows.at(-1) ?? {}).join(' '))
    writeFileSync(join(folder, `${name}-${part}.txt`), `${found.filter(isUnnoticed).map(describe).join('\n')}\n`)
  }
  if (parts.length > 0) continue
  const whole = rowOf('whole', tried)
  const title = `Mutants that tests notice, ${name}: ${room.aimPercent} % of the whole is the aim`
  report(`mutation-${name}`, title, ['@stryker-mutator/instrumenter', 'vitest'], [...rows, whole])
  if (Number(whole['%']) < room.aimPercent) process.exitCode = 1
}

function rowOf(part: string, found: readonly TriedMutant[]): Row {
  const untried = found.filter(({ fate }) => fate === 'untried').length
  const mutants = found.length - untried
  const noticed = mutants - found.filter(isUnnoticed).length
  return { part, mutants, noticed, '%': round((100 * noticed) / mutants), untried }
}

function isUnnoticed({ fate }: TriedMutant): boolean {
  return fate === 'unnoticed'
}

function describe({ file, line, mutator, replacement }: TriedMutant): string {
  return `${file}:${line} ${mutator}: ${replacement.replaceAll(/\s+/gu, ' ')}`
}
