import type { Knowledge } from '../knowledge/knowledge.ts'
import type { PasswordText } from '../text/password-text.ts'
import { yearAlone, yearBits } from './calendar.ts'
import type { Advice, Span } from './pattern.ts'

export interface RomanNumberMatch extends Span {
  readonly value: number
}

/** Capitals by the rules of today, from 2 to 3,999, no capital letter beside them but the one that begins a word. */
const NUMBER =
  /(?<![A-Z])(?=[IVXLCDM]{2})M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![A-Z](?![a-z]))(?![a-z])/gu
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }
/** Kings, centuries and chapters. */
const [FEW, FEW_BITS] = [30, 5]
/** To write a year in that way. */
const ROMAN_BITS = 2
const ANY_BITS = 12

/** Roman numbers: `LouisXIV`, `MMXXIV`. */
export function find({ text }: PasswordText): RomanNumberMatch[] {
  return [...text.matchAll(NUMBER)].map(({ 0: whole, index }) => {
    return { start: index, end: index + whole.length, value: valueOf(whole) }
  })
}

export function price({ value }: RomanNumberMatch, _text: PasswordText, { referenceYear }: Knowledge): number {
  if (value <= FEW) return FEW_BITS
  const year = yearAlone(String(value), referenceYear)
  return year === null ? ANY_BITS : yearBits(year, referenceYear) + ROMAN_BITS
}

export function feedback(): Advice {
  return { kind: 'digits', alone: 'only_digits', among: 'too_short', suggestions: ['add_characters'] }
}

/** A letter before a larger one is taken off. */
function valueOf(letters: string): number {
  let value = 0
  let next = 0
  for (const letter of Array.from(letters).toReversed()) {
    const one = VALUES[letter] ?? 0
    value += one < next ? -one : one
    next = one
  }
  return value
}
