import { below, DIGITS, drawCharacters, LETTERS_AND_DIGITS, PRINTABLE, SMALL_LETTERS } from './draws.ts'
import { readSet, setNames } from './sets.ts'

/** A password and the same with one character more, before or behind. */
export interface Extension {
  readonly password: string
  readonly longer: string
}

/** Of each alphabet, for each password of the sets. */
const DRAWS_A_PASSWORD = 1
const DRAWS = 1_000
const [SHORTEST, LONGEST] = [6, 17]

function extend(password: string, alphabet: string): Extension {
  const character = drawCharacters(alphabet, 1)
  return { password, longer: below(2) === 0 ? password + character : character + password }
}

const drawn = (alphabet: string) => (): Extension[] =>
  Array.from({ length: DRAWS }, () =>
    extend(drawCharacters(alphabet, SHORTEST + below(LONGEST - SHORTEST + 1)), alphabet)
  )

/** Extensions by kind: of the sets' passwords, and of random strings of 6 to 17 characters. */
export const extensions: Readonly<Record<string, () => Extension[]>> = {
  'all sets': () =>
    setNames
      .flatMap(readSet)
      .flatMap(({ password }) =>
        [PRINTABLE, SMALL_LETTERS + DIGITS].flatMap((alphabet) =>
          Array.from({ length: DRAWS_A_PASSWORD }, () => extend(password, alphabet))
        )
      ),
  digits: drawn(DIGITS),
  'small letters': drawn(SMALL_LETTERS),
  'letters and digits': drawn(LETTERS_AND_DIGITS),
  'all of the keyboard': drawn(PRINTABLE)
}
