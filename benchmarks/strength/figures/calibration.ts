import { passphraseWords } from '../../../src/strength/data/passphrase-words.ts'
import { report, round, type Row } from '../../report.ts'
import { quantile } from '../../paired.ts'
import { drawCharacters, drawFrom, LETTERS_AND_DIGITS, PRINTABLE, SMALL_LETTERS } from '../subjects/draws.ts'
import { meters, rivalPackages } from '../subjects/meters.ts'

// What was drawn at random from a known space: how far the median guesses are from it, in powers of ten, and how many are
// refused (score below 3).

const ACCEPTED = 3
const DRAWS = 1_000
const WORDS = passphraseWords.split(' ')
const CLASSES = [/[a-z]/u, /[A-Z]/u, /\d/u, /[^a-zA-Z\d]/u]
const WANTED_CLASSES = 3

function ofThreeClasses(length: number): string {
  for (;;) {
    const drawn = drawCharacters(PRINTABLE, length)
    if (CLASSES.filter((characters) => characters.test(drawn)).length >= WANTED_CLASSES) return drawn
  }
}

const words = (joint: string): string => Array.from({ length: 4 }, () => drawFrom(WORDS)).join(joint)

/** Each with the base 10 logarithm of its space; null where only refusals are of interest. */
const KINDS: readonly (readonly [kind: string, space: number | null, draw: () => string])[] = [
  ['10 small letters', 10 * Math.log10(SMALL_LETTERS.length), () => drawCharacters(SMALL_LETTERS, 10)],
  ['10 letters and digits', 10 * Math.log10(LETTERS_AND_DIGITS.length), () => drawCharacters(LETTERS_AND_DIGITS, 10)],
  ['10 of the keyboard', 10 * Math.log10(PRINTABLE.length), () => drawCharacters(PRINTABLE, 10)],
  ['four words run together', 4 * Math.log10(WORDS.length), () => words('')],
  ['four words with hyphens', 4 * Math.log10(WORDS.length), () => words('-')],
  ['8 of the keyboard, three classes', null, () => ofThreeClasses(8)],
  ['9 letters and digits', null, () => drawCharacters(LETTERS_AND_DIGITS, 9)]
]

const all = (await meters()).filter(({ name }) => !name.includes('matcher') && !name.includes('defaults'))
const rows = KINDS.map(([kind, space, draw]): Row => {
  const drawn = Array.from({ length: DRAWS }, draw)
  const columns = all.flatMap(({ name, check }) => {
    const results = drawn.map((password) => check(password, []))
    const median = quantile(
      results.map(({ guesses }) => Math.log10(guesses)),
      0.5
    )
    return [
      [`${name}: median less space`, space === null ? '' : round(median - space)],
      [`${name}: refused, %`, round((100 * results.filter(({ score }) => score < ACCEPTED).length) / DRAWS)]
    ] as const
  })
  return { kind, 'space, powers of ten': space === null ? '' : round(space), ...Object.fromEntries(columns) }
})
report('strength-calibration', `Of ${DRAWS} passwords drawn at random`, rivalPackages, rows)
