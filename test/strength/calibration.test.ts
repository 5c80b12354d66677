import { describe, expect, it } from 'vitest'
import { passphraseWords } from '../../src/strength/data/passphrase-words.ts'
import { loadEstimator } from '../../src/strength/index.ts'

const estimator = await loadEstimator({ languages: ['fr'], referenceYear: 2026 })
const WORDS = passphraseWords.split(' ')
const LOWER = 'abcdefghijklmnopqrstuvwxyz'
const ALPHANUMERIC = `${LOWER}${LOWER.toUpperCase()}0123456789`
const PRINTABLE = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join('')
const DRAWS = 200
/** Powers of ten between the median guesses and the passwords that were as likely to be drawn. */
const ALLOWED = 1.5

let state = 20_261_126
/** The same draws at every run: a linear congruential generator (Numerical Recipes). */
function draw<T>(from: ArrayLike<T>): T {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return from[Math.floor((state / 2 ** 32) * from.length)]!
}

function characters(alphabet: string, length: number): string {
  return Array.from({ length }, () => draw(alphabet)).join('')
}

function medianLog10(password: () => string): number {
  const guesses = Array.from({ length: DRAWS }, () => estimator.estimate(password()).guesses)
  return Math.log10(guesses.toSorted((a, b) => a - b)[DRAWS / 2]!)
}

describe('the guesses of what was drawn at random', () => {
  it.each([
    ['small letters', LOWER],
    ['letters and digits', ALPHANUMERIC],
    ['all characters of the keyboard', PRINTABLE]
  ])('of ten %s are about as many as there are such passwords', (_, alphabet) => {
    const median = medianLog10(() => characters(alphabet, 10))
    expect(Math.abs(median - 10 * Math.log10(alphabet.length))).toBeLessThan(ALLOWED)
  })

  it.each(['', ' ', '-', '.', '_'])('of four words with %j between them are about as many', (joint) => {
    const median = medianLog10(() => Array.from({ length: 4 }, () => draw(WORDS)).join(joint))
    expect(Math.abs(median - 4 * Math.log10(WORDS.length))).toBeLessThan(ALLOWED)
  })

  it.each([
    ['letters and digits', ALPHANUMERIC],
    ['all characters of the keyboard', PRINTABLE]
  ])('never refuse nine %s', (_, alphabet) => {
    const refused = Array.from({ length: DRAWS }, () => characters(alphabet, 9)).filter(
      (password) => estimator.estimate(password).score < 3
    )
    expect(refused).toEqual([])
  })
})
