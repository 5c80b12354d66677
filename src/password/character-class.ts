/**
 * The character classes that a rule may require, by Unicode general category. A character is in at most one:
 *
 * - `upper`: `Lu` and `Lt`, so `É` and `Ж`;
 * - `lower`: `Ll` but `µ`, so `é` and `ß`;
 * - `digit`: `Nd`, so `7` and `٧`;
 * - `symbol`: what people see as a symbol: everything that is not a letter, mark, digit, control or format character
 * (space, punctuation, currency, `°`, `¨`, `²`, `½`, emoji), and the letters used as symbols: `µ`, `ª`, `º`, the
 *   modifier letters and the superscripts (`ˆ`, `ⁿ`).
 *
 * Letters of scripts without case (`京`, `ة`, `א`) are in none: they add to the length, but to no class. Combining marks
 * belong to the letter before them, and invisible characters to no class.
 */
export type CharacterClass = 'upper' | 'lower' | 'digit' | 'symbol'

/** Every class. */
export const CHARACTER_CLASSES: readonly CharacterClass[] = ['upper', 'lower', 'digit', 'symbol']

// ª µ º; spacing modifier letters; superscript and subscript letters of the Latin, Greek and Cyrillic scripts.
const SIGN_LETTERS =
  '\u00aa\u00b5\u00ba\u02b0-\u02ff\u1d2c-\u1d6a\u1d78\u1d9b-\u1dbf\u2071\u207f\u2090-\u209c\u2c7c\u2c7d'

const CLASS_PATTERNS: Readonly<Record<CharacterClass, RegExp>> = {
  upper: /[\p{Lu}\p{Lt}]/u,
  lower: /(?!\u00b5)\p{Ll}/u,
  digit: /\p{Nd}/u,
  symbol: new RegExp(`[^\\p{L}\\p{M}\\p{Nd}\\p{Cc}\\p{Cf}\\p{Cs}]|[${SIGN_LETTERS}]`, 'u')
}

const CASELESS_LETTERS = new RegExp(`(?![${SIGN_LETTERS}])[\\p{Lo}\\p{Lm}]`, 'gu')

/** The members of `classes` that `text` has no character of, in their order. */
export function findMissingClasses(text: string, classes: readonly CharacterClass[]): readonly CharacterClass[] {
  return classes.filter((name) => !CLASS_PATTERNS[name].test(text))
}

/** The number of letters of `text` from scripts without case, which are in no class. */
export function countCaselessLetters(text: string): number {
  return text.match(CASELESS_LETTERS)?.length ?? 0
}
