import { foldUnit } from './fold-unit.ts'
import type { FoldedUnit } from './fold-unit.ts'

/** What a character is to a guesser. */
export const LETTER = 0
export const DIGIT = 1
export const SYMBOL = 2
export const OTHER = 3

export type CharacterKind = typeof LETTER | typeof DIGIT | typeof SYMBOL | typeof OTHER

/** A password as the patterns read it: one entry a UTF-16 unit, so that positions are those of the NFC form. */
export interface PasswordText {
  readonly text: string
  /** The folded units as a string, for regular expressions. */
  readonly plain: string
  readonly length: number
  /** The unit in lower case and without its accent: `É` is `e`. */
  readonly folded: Uint16Array
  /** 1 where the unit is an upper case letter. */
  readonly upper: Uint8Array
  /** 1 where folding took an accent off. */
  readonly accented: Uint8Array
  readonly kinds: Uint8Array
  /** Length of the run of digits that the unit is in; 0 outside of one, and in a run of more than 14. */
  readonly digitRun: Uint8Array
}

const LOWER_A = 97
const LOWER_Z = 122
/** From here on scripts have thousands of characters, and none of them is easy to guess from the one before. */
const IDEOGRAPHS_START = 0x3400

/** Reads the NFC form of a password. */
export function passwordText(text: string): PasswordText {
  const length = text.length
  const folded = new Uint16Array(length)
  const upper = new Uint8Array(length)
  const accented = new Uint8Array(length)
  const kinds = new Uint8Array(length)
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index)
    const plain = foldedUnit(unit)
    folded[index] = plain.unit
    upper[index] = plain.upper
    accented[index] = unit >= 0x80 && plain.unit >= LOWER_A && plain.unit <= LOWER_Z ? 1 : 0
    kinds[index] = kindOf(folded[index] ?? 0)
  }
  return {
    text,
    plain: String.fromCharCode(...folded),
    length,
    folded,
    upper,
    accented,
    kinds,
    digitRun: digitRuns(kinds)
  }
}

/** The folded units of any text, as {@link PasswordText.plain} has those of a password. */
export function foldedText(text: string): string {
  let folded = ''
  for (let index = 0; index < text.length; index++)
    folded += String.fromCharCode(foldedUnit(text.charCodeAt(index)).unit)
  return folded
}

/** The same password from its end to its start, for words that are written backwards. */
export function reversedText(text: PasswordText): PasswordText {
  return {
    text: '',
    plain: '',
    length: text.length,
    folded: text.folded.toReversed(),
    upper: text.upper.toReversed(),
    accented: text.accented.toReversed(),
    kinds: text.kinds.toReversed(),
    digitRun: text.digitRun.toReversed()
  }
}

/** A SIRET has 14 digits, and nothing that people type has more. */
const LONGEST_MEANT_RUN = 14

function digitRuns(kinds: Uint8Array): Uint8Array {
  const runs = new Uint8Array(kinds.length)
  let start = 0
  while (start < kinds.length) {
    let end = start
    while (end < kinds.length && kinds[end] === DIGIT) end++
    if (end - start <= LONGEST_MEANT_RUN) runs.fill(end - start, start, end)
    start = end + 1
  }
  return runs
}

/** Latin letters, with accents and without, folded once for all; other scripts are folded as they come. */
const LATIN_END = 0x250
const LATIN: readonly FoldedUnit[] = Array.from({ length: LATIN_END }, (_, unit) => foldUnit(unit))

/** Units of other scripts, folded when they first come. */
const others = new Map<number, FoldedUnit>()

function foldedUnit(unit: number): FoldedUnit {
  const latin = LATIN[unit]
  if (latin !== undefined) return latin
  const known = others.get(unit) ?? foldUnit(unit)
  others.set(unit, known)
  return known
}

function kindOf(folded: number): CharacterKind {
  if (folded >= LOWER_A && folded <= LOWER_Z) return LETTER
  if (folded >= 48 && folded <= 57) return DIGIT
  if (folded >= 32 && folded < 127) return SYMBOL
  return folded < IDEOGRAPHS_START && /\p{L}/u.test(String.fromCharCode(folded)) ? LETTER : OTHER
}
