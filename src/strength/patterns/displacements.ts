import { KEYBOARDS } from './keyboards.ts'
import type { Keyboard } from './keyboards.ts'
import type { PasswordText } from '../text/password-text.ts'

/** By the key that was hit, the letters that may have been meant, the likeliest first; none for most keys. */
export interface Displacement {
  readonly meant: readonly (readonly number[])[]
  /** Onto another row or along the alphabet rather than beside, or as on another keyboard. */
  readonly acrossRows: boolean
}

/** Keys give characters of Latin 1. */
const KEY_UNITS = 0x100
/** A key of its own on a French keyboard, though it folds to `u`. */
const U_GRAVE = 'ù'
const LETTER = /^[a-z]$/u

/** A key and its neighbours: each row stands half a key further to the right than the one above it. */
const NEIGHBOURS: readonly (readonly [rows: number, columns: number])[] = [
  [0, 1],
  [0, -1],
  [-1, 0],
  [-1, 1],
  [1, 0],
  [1, -1]
]

const FIRST_LETTER = 'a'.charCodeAt(0)
const ALPHABET = 26
/** The next letter, the one before, and half of the alphabet: what is called after Caesar, and ROT13. */
const ALPHABET_SHIFTS = [1, 25, 13]

/** The fingers one key beside where they belong, on a French and on an American keyboard, or as on the other of the two; and letters counted on. */
export const DISPLACEMENTS: readonly Displacement[] = displacements()

function displacements(): Displacement[] {
  const [french = [], american = []] = KEYBOARDS
  return [
    displacement(american, french, 0, 0),
    displacement(french, american, 0, 0),
    ...[french, american].flatMap((keyboard) =>
      NEIGHBOURS.map(([rows, columns]) => displacement(keyboard, keyboard, rows, columns))
    ),
    ...ALPHABET_SHIFTS.map(shifted)
  ]
}

/** Each letter is so many further in the alphabet, from its end on to its beginning. */
function shifted(by: number): Displacement {
  const letters: number[][] = Array.from({ length: KEY_UNITS }, () => [])
  for (let letter = 0; letter < ALPHABET; letter++) {
    letters[FIRST_LETTER + ((letter + by) % ALPHABET)]?.push(FIRST_LETTER + letter)
  }
  return { meant: letters, acrossRows: true }
}

/** What is meant on one keyboard is hit so many rows further down and columns further right on the other. */
function displacement(hit: Keyboard, meant: Keyboard, rows: number, columns: number): Displacement {
  const letters: number[][] = Array.from({ length: KEY_UNITS }, () => [])
  for (const [row, [plain]] of meant.entries()) {
    for (let column = 0; column < plain.length; column++) {
      const letter = plain.charAt(column).replace(U_GRAVE, 'u')
      if (!LETTER.test(letter)) continue
      const sides = hit[row + rows]?.map((side) => side.charAt(column + columns).toLowerCase()) ?? []
      for (const unit of new Set(sides.map((key) => key.charCodeAt(0)))) letters[unit]?.push(letter.charCodeAt(0))
      // Where there is no letter in that direction, one stays.
      if (hit === meant && !sides.some((key) => LETTER.test(key)))
        letters[plain.charCodeAt(column)]?.push(letter.charCodeAt(0))
    }
  }
  return { meant: letters, acrossRows: rows !== 0 }
}

/** By the key that was hit, the letters beside it on a French keyboard. */
export const NEIGHBOURS_OF: readonly (readonly number[])[] = Array.from({ length: KEY_UNITS }, (_, unit) => {
  const beside = DISPLACEMENTS.slice(2, 2 + NEIGHBOURS.length).flatMap(({ meant }) => meant[unit] ?? [])
  return [...new Set(beside)].filter((letter) => letter !== unit)
})

/** The character of the key, in lower case: a French keyboard has `é` on one of its own. */
export function keyHit({ text, folded }: PasswordText, at: number): number {
  const unit = text.charAt(at).toLowerCase().charCodeAt(0)
  return unit < KEY_UNITS ? unit : (folded[at] ?? 0)
}
