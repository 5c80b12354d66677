import { describe, expect, it } from 'vitest'
import { judgePassword, servicePublic } from '../../src/index.ts'
import { passphraseWords } from '../../src/strength/data/passphrase-words.ts'
import { loadEstimator, proposePassword } from '../../src/strength/index.ts'

const estimator = await loadEstimator({ languages: ['fr'], referenceYear: 2026 })
const WORDS = passphraseWords.split(' ')
const [UPPER, LOWER, DIGITS, SIGNS] = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'abcdefghijklmnopqrstuvwxyz',
  '0123456789',
  '-_!?*+'
]
const DRAWS = 40

let state = 20_261_126
/** The same numbers at every run: a linear congruential generator (Numerical Recipes). */
function next(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return state
}

function draw<T>(from: ArrayLike<T>): T {
  return from[Math.floor((next() / 2 ** 32) * from.length)]!
}

function characters(alphabet: string, length: number): string {
  return Array.from({ length }, () => draw(alphabet)).join('')
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const words = (count: number): string[] => Array.from({ length: count }, () => draw(WORDS))
const syllables = (count: number): string =>
  Array.from({ length: count }, () => draw('bcdfgjklmnprstvz') + draw('aeiou')).join('')
/** The last bits of such numbers repeat soon: two of them make one. */
const randomValues = (array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> =>
  array.map(() => (next() & 0xff_ff_00_00) | (next() >>> 16))

/** What people who mean well use; each holds what the rule asks for. */
const FORMATS: Readonly<Record<string, () => string | Promise<string>>> = {
  'nine characters of a manager': () => `${characters(UPPER + LOWER + DIGITS, 6)}aB3`,
  'nine characters with signs': () => `${draw(SIGNS)}${characters(UPPER + LOWER + DIGITS + SIGNS, 5)}aB3`,
  'twelve letters and digits': () => `${characters(UPPER + LOWER + DIGITS, 9)}aB3`,
  'fifteen characters of a browser': () => `${characters(`${UPPER}${LOWER}${DIGITS}_-`, 12)}aB3`,
  'three groups of six': () => `${characters(LOWER, 5)}K-${characters(LOWER, 6)}-${characters(LOWER + DIGITS, 5)}7`,
  'four words': () => `${words(4).map(capital).join('-')}-${draw(DIGITS)}`,
  'three words and a number': () => `${words(3).map(capital).join('')}${characters(DIGITS, 3)}`,
  'syllables and a number': () => `${capital(syllables(5))}${characters(DIGITS, 2)}`,
  'words that we propose': async () =>
    (await proposePassword({ classes: ['upper', 'lower', 'digit'], randomValues })).password,
  'characters that we propose': async () =>
    (await proposePassword({ kind: 'characters', classes: ['upper', 'lower', 'digit'], randomValues })).password
}

describe('service-public refuses no honest password', () => {
  it.each(Object.entries(FORMATS))('%s', async (_, format) => {
    const refused: string[] = []
    for (let drawn = 0; drawn < DRAWS; drawn++) {
      const password = await format()
      if (!judgePassword(password, servicePublic, [], estimator).accepted) refused.push(password)
    }
    expect(refused).toEqual([])
  })
})
