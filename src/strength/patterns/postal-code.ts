import type { PasswordText } from '../text/password-text.ts'
import type { Advice, Span } from './pattern.ts'

export interface PostalCodeMatch extends Span {
  readonly postalCode: boolean
}

/** Départements, Corsica's two and the overseas ones included. */
const DEPARTEMENTS = 101
/** Distinct postal codes of communes in the Code officiel géographique and La Poste's table, rounded. */
const POSTAL_CODES = 6_300
const CORSICA = /^2[ab]$/iu

/** Numbers of départements (`75`, `972`, `2A`) and postal codes. */
export function find({ digitRun, text, length }: PasswordText): PostalCodeMatch[] {
  const matches: PostalCodeMatch[] = []
  for (let start = 0; start < length; start++) {
    if (digitRun[start] === 0) continue
    if (CORSICA.test(text.slice(start, start + 2))) matches.push({ start, end: start + 2, postalCode: false })
    if (/^97[1-8]/u.test(text.slice(start, start + 3))) matches.push({ start, end: start + 3, postalCode: false })
    if (/^(?:0[1-9]|[1-8]\d|9[0-578])\d{3}$/u.test(text.slice(start, start + 5))) {
      matches.push({ start, end: start + 5, postalCode: true })
    }
  }
  return matches
}

export function price({ postalCode }: PostalCodeMatch): number {
  return Math.log2(postalCode ? POSTAL_CODES : DEPARTEMENTS)
}

export function feedback(): Advice {
  return { kind: 'place', alone: 'only_digits', among: 'place_with_tail', suggestions: ['use_several_words'] }
}
