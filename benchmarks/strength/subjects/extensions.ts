import { readSet, setNames } from './sets.ts'

/** A password and the same with one character more, before or behind. */
export interface Extension {
  readonly password: string
  readonly longer: string
}

const DIGITS = '0123456789'
const LOWER = 'abcdefghijklmnopqrstuvwxyz'
const ALPHANUMERIC = `${LOWER}${LOWER.toUpperCase()}${DIGITS}`
const PRINTABLE = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join('')
/** Of each alphabet, for each password of the sets. */
const DRAWS_A_PASSWORD = 3
const DRAWS = 2_000
const [SHORTEST, LONGEST] = [6, 17]

let state = 20_261_126
/** The same draws at every run: a linear congruential generator (Numerical Recipes). */
function below(limit: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((state / 2 ** 32) * limit)
}

const characters = (alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet.charAt(below(alphabet.length))).join('')

function extend(password: string, alphabet: string): Extension {
  const character = characters(alphabet, 1)
  return { password, longer: below(2) === 0 ? password + character : character + password }
}

const drawn = (alphabet: string) => (): Extension[] =>
  Array.from({ length: DRAWS }, () => extend(characters(alphabet, SHORTEST + below(LONGEST - SHORTEST + 1)), alphabet))

/** Extensions by kind: of the sets' passwords, and of random strings of 6 to 17 characters. */
export const extensions: Readonly<Record<string, () => Extension[]>> = {
  'all sets': () =>
    setNames
      .flatMap(readSet)
      .flatMap(({ password }) =>
        [PRINTABLE, LOWER + DIGITS].flatMap((alphabet) =>
          Array.from({ length: DRAWS_A_PASSWORD }, () => extend(password, alphabet))
        )
      ),
  digits: drawn(DIGITS),
  'small letters': drawn(LOWER),
  'letters and digits': drawn(ALPHANUMERIC),
  'all of the keyboard': drawn(PRINTABLE)
}
