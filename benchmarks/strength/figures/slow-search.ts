import { writeFileSync } from 'node:fs'
import { loadEstimator } from '../../../src/strength/index.ts'
import { SLOW_INPUTS } from '../subjects/slow-inputs.ts'
import type { SlowInput } from '../subjects/slow-inputs.ts'

// A hill-climbing search for the slowest input, with the user's own data and without, at any length up to 10,000 characters: `node run.ts
// strength/figures/slow-search.ts` runs for a minute, `SEARCH_SECONDS=600` before it for ten. The machine may be
// shared: the results are kept, and `strength/figures/slow-worst.ts` measures them again, alone.

const seconds = Number(process.env['SEARCH_SECONDS'] ?? 60)
const KEPT = 12
const LOOKS = 5
const READ_UNITS = 80
const UNITS = [
  '4@8({[</369&#!1/|0$5+7%2/',
  '01',
  '0',
  'a',
  'lamaisonestbelle',
  'azertyuiop',
  '12/12/12',
  '&é"\'(-è_ç',
  'a4e3o0',
  'saint-',
  '-_. ',
  'aA1!',
  'elbatsnoc',
  'e\u0301',
  '\ud83d\ude00',
  'AA-123-BB',
  '0639981741',
  '1122',
  's5$',
  'é',
  'ｌａｍａｉｓｏｎ',
  '１１２２',
  'ﬁœ',
  'S3',
  'ààéé',
  'KaKo',
  'prstr.',
  'quatrevingtdeuxcent',
  'intercontreanti',
  'йцук'
]
/** What a form may hold, and what a request may. */
const CONTEXTS: readonly (readonly string[])[] = [
  [],
  ['Jean-Baptiste', 'Grandjean de la Fouchardière', 'jb.grandjean@exemple.fr', '12/03/1984', '06 39 98 17 41'],
  Array.from({ length: 64 }, (_, value) =>
    value.toString(2).padStart(32, '0').replaceAll('0', 'a').replaceAll('1', 'b')
  )
]
const LENGTHS = [16, 32, 48, 64, 65, 128, 1000, 10_000]

const estimator = await loadEstimator({ referenceYear: 2026 })
for (let warmup = 0; warmup < 4000; warmup++) estimator.estimate('Soleil2024!a')

let state = 20_261_121
let tried = 0
interface Tried {
  readonly password: string
  readonly context: readonly string[]
  readonly elapsedMs: number
}
const pool: Tried[] = []
for (const unit of UNITS) {
  for (const length of LENGTHS) for (const context of CONTEXTS) consider(unit.repeat(length).slice(0, length), context)
}
const endMs = performance.now() + seconds * 1000
while (performance.now() < endMs) {
  const parent = pool[random(Math.min(pool.length, 12))]
  if (parent === undefined) break
  const { password, context } = parent
  if (context.length > 0 && random(3) === 0) consider(password, mutateContext(password, context))
  else consider(mutate(password), context)
}
// Only the first units are read, so the start and the length describe a long input.
const inputs = pool.slice(0, KEPT).map(({ password, context }): SlowInput => {
  return { start: password.slice(0, 1024), characters: password.length, context }
})
writeFileSync(SLOW_INPUTS, `${JSON.stringify({ seconds, tried, inputs }, null, 2)}\n`)
console.log(`${tried} inputs tried in ${seconds} s; the slowest took ${pool[0]?.elapsedMs.toFixed(3)} ms`)

function consider(password: string, context: readonly string[]): void {
  tried++
  pool.push({ password, context, elapsedMs: shortestTime(password, context) })
  pool.sort((a, b) => b.elapsedMs - a.elapsedMs)
  pool.length = Math.min(pool.length, 40)
}

/** Values of the user that are like the password, or like each other. */
function mutateContext(password: string, context: readonly string[]): readonly string[] {
  const from = random(READ_UNITS)
  const piece = password.slice(from, from + 1 + random(12))
  if (random(2) === 0) return context.with(random(context.length), mutate(piece.repeat(1 + random(8))).slice(0, 256))
  return Array.from(
    { length: 64 },
    (_, value) => piece.repeat(4).slice(value % 8, 32) + String.fromCharCode(97 + random(26))
  )
}

function mutate(password: string): string {
  // Changes after the part that is read have no effect.
  const at = random(Math.min(password.length, READ_UNITS) + 1)
  const unit = UNITS[random(UNITS.length)] ?? ''
  const piece = unit.slice(0, 1 + random(unit.length))
  const choice = random(4)
  if (choice === 0) return (password.slice(0, at) + piece + password.slice(at)).slice(0, 10_000)
  if (choice === 1) return password.slice(0, at) + piece + password.slice(at + piece.length)
  if (choice === 2) return password.slice(0, at) + password.slice(at + 1 + random(4))
  const end = at + random(12)
  return (password.slice(0, end) + password.slice(at)).slice(0, 10_000)
}

/** The shortest of a few measurements: other load can only lengthen one. */
function shortestTime(password: string, context: readonly string[]): number {
  let shortestMs = Infinity
  for (let look = 0; look < LOOKS; look++) {
    const startMs = performance.now()
    estimator.estimate(password, context)
    shortestMs = Math.min(shortestMs, performance.now() - startMs)
  }
  return shortestMs
}

/** The same search at every run: Numerical Recipes' linear congruential generator. */
function random(below: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}
