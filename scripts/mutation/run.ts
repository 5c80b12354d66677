import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { report, round } from '../../benchmarks/report.ts'
import { ROOMS } from './rooms.ts'
import { tryRoom } from './try-room.ts'

// `npm run mutation` changes every room; `-- messages` one; `-- policy 'src/policy/rules/*.ts'` a part of one, of which no result
// is kept; `--quick` leaves out what acts when a file is imported. What no test noticed is listed in `.mutation/`.

const tell = (line: string): void => void process.stdout.write(`${line}\n`)
const folder = join(import.meta.dirname, '../../.mutation')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false } }
})
const [named, ...part] = positionals
if (named !== undefined && !Object.hasOwn(ROOMS, named)) {
  throw new RangeError(`no room ${named}: ${Object.keys(ROOMS).join(', ')}`)
}

for (const [name, room] of Object.entries(ROOMS)) {
  if (named !== undefined && named !== name) continue
  const all = await tryRoom(part.length > 0 ? { ...room, mutate: part } : room, values.quick, tell)
  const tried = all.filter(({ fate }) => fate !== 'untried')
  const lines = tried
    .filter(({ fate }) => fate === 'unnoticed')
    .map(
      ({ file, line, mutator, replacement }) => `${file}:${line} ${mutator}: ${replacement.replaceAll(/\s+/gu, ' ')}`
    )
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.txt`), `${lines.join('\n')}\n`)
  const noticed = tried.length - lines.length
  const percent = round((100 * noticed) / tried.length)
  const untried = all.length - tried.length
  const row = { room: name, mutants: tried.length, noticed, '%': percent, aim: room.aimPercent, untried }
  if (part.length > 0) {
    tell(`${noticed} of ${tried.length}: ${percent} %, ${untried} untried`)
  } else {
    const packages = ['@stryker-mutator/instrumenter', 'vitest']
    report(`mutation-${name}`, `Mutants that tests notice, ${name}`, packages, [row])
    if (percent < room.aimPercent) process.exitCode = 1
  }
}
