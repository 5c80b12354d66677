import { checkPassword, servicePublic, type AccountSecurityPolicy } from '../../src/index.ts'
import { quantile } from '../paired.ts'
import { report, round, type Row } from '../report.ts'

// The slowest check found by a search of 10,000 inputs, under the largest limits of a policy and with the most user
// data that is read: both are chosen by the sender of the form.

const TRIED = 10_000
const LOOKS = 3
const TURNS = 40
const KEPT = 40
const CHARACTERS = 4_096
const VALUES = 64
const VALUE_CHARACTERS = 256
const ALLOWED_MS = 20

const classes = ['upper', 'lower', 'digit', 'symbol'] as const
const largest: AccountSecurityPolicy = {
  ...servicePublic,
  password: {
    alternatives: [4, 3, 2, 1, 4, 3, 2, 1].map((minimumClasses) => ({
      minimumCharacters: 4_096,
      classes,
      minimumClasses
    })),
    maximumCharacters: CHARACTERS,
    maximumBytes: 16_384,
    maximumRun: 4_096,
    blocklist: {
      commonPasswords: true,
      values: Array.from({ length: 10_000 }, (_, index) => `${index}é`.repeat(256).slice(0, 256)),
      serviceNames: Array.from({ length: 100 }, (_, index) => `Service n° ${index} `.repeat(256).slice(0, 256))
    },
    personalData: { refusedShare: 1 },
    minimumScore: 0
  }
}

/**
 * The units of passwords and data: overlapping letters, look-alikes, characters that fold into several, marks,
 * separators.
 */
const UNITS = [
  'a',
  'ab',
  'abaab',
  '1',
  'il1!|',
  '@4^',
  '-',
  '. ',
  '-a',
  'a!b@',
  'Dupont',
  'D-u-p-o-n-t',
  'é',
  'e\u0301',
  `e${'\u0301\u0323'.repeat(15)}`,
  '\u0344',
  '\u2057',
  '\ufdfa',
  '㌖',
  'ﬃ',
  '각',
  '京都府',
  '\u{1d400}',
  '😀',
  '\ufdfa\u2057',
  '\u0e33',
  '\ud800',
  '\u{2f800}',
  '\u{16126}'
]

interface Input {
  readonly password: string
  readonly context: readonly string[]
}

interface Tried extends Input {
  readonly elapsedMs: number
}

let state = 20_261_126

const firstMs = measure({ password: 'Violon', context: [] })

const times: number[] = []
const pool: Tried[] = []
for (const unit of UNITS) consider(makeInput([unit], [unit]))
while (times.length < TRIED) {
  const parent = pool[random(pool.length)]
  consider(random(3) === 0 || parent === undefined ? makeInput(drawUnits(), drawUnits()) : change(parent))
}

// The search may have hit a busy moment: the slowest are measured again in turns, under the same conditions.
const shortestMs = pool.map(() => Infinity)
for (let turn = 0; turn < TURNS; turn++) {
  for (const [index, input] of pool.entries()) {
    shortestMs[index] = Math.min(shortestMs[index] ?? Infinity, measure(input))
  }
}
const [worst] = pool
  .map((input, index) => ({ ...input, elapsedMs: shortestMs[index] ?? Infinity }))
  .toSorted((a, b) => b.elapsedMs - a.elapsedMs)
if (worst !== undefined) reportOn(worst)

function reportOn({ password, context, elapsedMs }: Tried): void {
  const rows: Row[] = [
    { what: `slowest of ${TRIED} inputs`, ms: round(elapsedMs) },
    { what: '99th of 100 inputs, one look at each', ms: round(quantile(times, 0.99)) },
    { what: 'median input, one look at each', ms: round(quantile(times, 0.5)) },
    { what: 'the first check: the 10,000 values and 100 names of the policy are folded, once', ms: round(firstMs) },
    ...[4, 2, 1].map((part) => {
      const shorter = {
        password: firstCharacters(password, CHARACTERS / part),
        context: context.slice(0, VALUES / part)
      }
      return { what: `the slowest input, cut to 1/${part}`, ms: round(timeOf(shorter, TURNS)) }
    })
  ]
  report(
    'policy-check-worst',
    'One check under the largest limits of a policy, 64 values of 256 characters beside it',
    [],
    rows
  )
  console.log(`${Array.from(password).length} characters: ${JSON.stringify(firstCharacters(password, 60))}...`)
  console.log(`beside ${context.length} values: ${JSON.stringify(firstCharacters(context[0] ?? '', 60))}...`)
  console.log(`slowest: ${round(elapsedMs)} ms (at most ${ALLOWED_MS} wanted)`)
}

function consider(input: Input): void {
  const firstLookMs = timeOf(input, 1)
  times.push(firstLookMs)
  if (pool.length === KEPT && firstLookMs < (pool.at(-1)?.elapsedMs ?? 0)) return
  pool.push({ ...input, elapsedMs: Math.min(firstLookMs, timeOf(input, LOOKS)) })
  pool.sort((a, b) => b.elapsedMs - a.elapsedMs)
  pool.length = Math.min(pool.length, KEPT)
}

/** The shortest of a few measurements: other load can only lengthen one. */
function timeOf(input: Input, looks: number): number {
  return Math.min(...Array.from({ length: looks }, () => measure(input)))
}

function measure({ password, context }: Input): number {
  const startMs = performance.now()
  checkPassword(password, largest, context)
  return performance.now() - startMs
}

function makeInput(ofPassword: readonly string[], ofContext: readonly string[]): Input {
  return {
    password: write(ofPassword, random(4) === 0 ? random(6 * CHARACTERS) : CHARACTERS),
    context: Array.from({ length: VALUES }, (_, index) => write(ofContext, VALUE_CHARACTERS + index).slice(index))
  }
}

function change({ password, context }: Input): Input {
  const piece = write(drawUnits(), 1 + random(200))
  const at = random(password.length)
  if (random(2) === 0)
    return { password: firstCharacters(password.slice(0, at) + piece + password.slice(at), CHARACTERS), context }
  const changed = random(VALUES)
  return {
    password,
    context: context.map((value, index) =>
      index === changed || random(4) === 0 ? piece + value.slice(random(value.length)) : value
    )
  }
}

function drawUnits(): readonly string[] {
  return Array.from({ length: 1 + random(4) }, () => UNITS[random(UNITS.length)] ?? '')
}

/** So many characters of units in random order. */
function write(units: readonly string[], characters: number): string {
  const drawn: string[] = []
  for (let count = 0; count < characters;) {
    const unit = Array.from(units[random(units.length)] ?? '')
    drawn.push(...unit)
    count += unit.length
  }
  return drawn.slice(0, characters).join('')
}

function firstCharacters(text: string, count: number): string {
  return Array.from(text).slice(0, count).join('')
}

/** The same search at every run: Numerical Recipes' linear congruential generator. */
function random(below: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}
