import { withoutExcessMarks } from './combining-marks.ts'

/**
 * UTF-16 units that one character of the NFC form is spelled with at most: `ΐ` with 3 of them, a vowel of Gurung Khema
 * with 6. A text of more than 6 units for each character of a limit is beyond the limit in every spelling.
 */
export const MAXIMUM_SPELLING_UNITS = 6

/**
 * The one place where a text changes its bytes: canonical composition (Unicode NFC), so that two canonically equivalent
 * spellings of `é` are one password. Nothing is trimmed, case-folded or truncated. Linear in the text, which must be
 * bounded and have no run of more than 30 marks: see `hasTooManyMarks`.
 *
 * Source: NIST SP 800-63B-4 §3.1.1.2 (NFC before hashing).
 *
 * @example
 * ```ts
 * normalizePassword('e\u0301') === '\u00e9' // true
 * ```
 */
export function normalizePassword(password: string): string {
  return password.normalize('NFC')
}

/**
 * The first characters of any text in its NFC form, for what is read in part and refused by nobody, such as a user's own
 * data. Of a run of marks the first 30 count.
 */
export function normalizeStart(text: string, maximumCharacters: number): string {
  const start = withoutExcessMarks(text.slice(0, MAXIMUM_SPELLING_UNITS * maximumCharacters)).normalize('NFC')
  return start.length <= maximumCharacters ? start : Array.from(start).slice(0, maximumCharacters).join('')
}
