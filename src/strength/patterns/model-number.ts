import type { PasswordText } from '../text/password-text.ts'
import type { Advice, Span } from './pattern.ts'

export interface ModelNumberMatch extends Span {
  readonly letters: number
  readonly digits: number
}

/** One or two letters and a number behind a word of small letters, told from it by a capital; then perhaps one letter more. */
const MODEL = /(?<=[a-zà-ÿ]{4})([A-Z]{1,2})(\d{1,4})([a-z]?)(?![a-z\d])/gu
/** Few letters are those of models; small and round numbers are the usual ones. Estimates. */
const [BITS_PER_LETTER, BITS_PER_DIGIT] = [4.5, 3]

/** What a maker calls a model: `GalaxyS21`, `DysonV11`, `SamsungA52s`. */
export function find({ text }: PasswordText): ModelNumberMatch[] {
  return [...text.matchAll(MODEL)].map(({ 0: whole, 1: before = '', 2: digits = '', 3: after = '', index }) => {
    const letters = before.length + after.length
    return { start: index, end: index + whole.length, letters, digits: digits.length }
  })
}

export function price({ letters, digits }: ModelNumberMatch): number {
  return letters * BITS_PER_LETTER + digits * BITS_PER_DIGIT
}

export function feedback(): Advice {
  return { kind: 'digits', alone: 'too_short', among: 'too_short', suggestions: ['add_characters'] }
}
