import { withoutExcessMarks } from './combining-marks.ts'

/**
 * The most UTF-16 units that one character of the NFC form can be spelled with: 3 for `ΐ`, 6 for a vowel of Gurung
 * Khema. A text of more than 6 units for each character of a limit is beyond the limit in every spelling.
 */
export const MAXIMUM_SPELLING_UNITS = 6

/**
 * The only place where a password's bytes change: canonical composition (Unicode NFC), so that two canonically
 * equivalent spellings of `é` are the same password. Nothing is trimmed, case-folded or truncated. Linear time; the
 * text must be bounded and have no run of more than 30 marks: see `hasTooManyMarks`.
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
 * The first characters of any text in its NFC form, for texts that are truncated rather than refused, such as user
 * data. Only the first 30 marks of a run count.
 */
export function normalizeStart(text: string, maximumCharacters: number): string {
  const start = withoutExcessMarks(text.slice(0, MAXIMUM_SPELLING_UNITS * maximumCharacters)).normalize('NFC')
  return start.length <= maximumCharacters ? start : Array.from(start).slice(0, maximumCharacters).join('')
}
