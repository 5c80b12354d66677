import { loadEstimator } from '../../../src/strength/index.ts'
import { report, round } from '../../report.ts'

// A million strings of every kind: none may throw or give a result that is not a number. The time is reported, not
// checked: the machine may be busy.

const STRINGS = Number(process.env['FUZZ_STRINGS'] ?? 1_000_000)
const ALPHABETS: readonly (() => string)[] = [
  () => String.fromCharCode(random(0x10000)),
  () => String.fromCodePoint(random(0x110000)),
  () => String.fromCharCode(0xd800 + random(0x800)),
  () => String.fromCharCode(32 + random(95)),
  () => String.fromCharCode(random(0x250)),
  () => pick(['é', 'e\u0301', 'œ', 'İ', 'ß', '\0', '\u200d', '👨‍👩‍👧', '\u202e', '__proto__', 'constructor']),
  () => pick(['soleil', 'Marie', '1984', '12/03', '-', '!', 'azerty', '0639981741', 'AA-123-BB', 'S0l31l', '732829320'])
]

let state = Number(process.env['FUZZ_SEED'] ?? 20_261_121)
const estimator = await loadEstimator({ languages: ['fr', 'en'], referenceYear: 2026 })
let [unsound, slowest] = [0, 0]
for (let count = 0; count < STRINGS; count++) {
  const draw = ALPHABETS[random(ALPHABETS.length)] ?? String
  const mixed = random(3) === 0
  const password = Array.from({ length: random(24) }, () =>
    mixed ? (ALPHABETS[random(ALPHABETS.length)] ?? draw)() : draw()
  ).join('')
  const context = random(8) === 0 ? [draw(), password.slice(1)] : []
  const startMs = performance.now()
  const { guesses, score } = estimator.estimate(password, context)
  slowest = Math.max(slowest, performance.now() - startMs)
  if (!(guesses >= 1 && Number.isFinite(guesses) && score >= 0 && score <= 4)) unsound++
}
const row = { strings: STRINGS, threw: 0, 'without a sound estimate': unsound, 'slowest ms': round(slowest) }
report('strength-fuzz', 'Any string has an estimate', [], [row])
if (unsound > 0) throw new Error('the fuzzing run found something')

function pick(values: readonly string[]): string {
  return values[random(values.length)] ?? ''
}

function random(below: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}
