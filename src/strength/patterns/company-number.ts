import type { PasswordText } from '../text/password-text.ts'
import { passesLuhn } from './check-digits.ts'
import { LABEL_BITS, uniformBits } from './number-bits.ts'
import type { Advice, Span } from './pattern.ts'

export interface CompanyNumberMatch extends Span {
  readonly establishment: boolean
  readonly labelled: boolean
}

/** No digit stands beside it: a part of a longer number passes the check by chance. */
const LABELLED =
  /(siren|siret|rcs|tva(?:[ :._-]?fr\d{2})?|fr\d{2}|fr)?[ :._-]?(?<!\d(?<!fr\d\d))(\d{14}|\d{9}|\d{3}([ .])\d{3}\3\d{3}(?:\3\d{5})?)(?!\d)(fr)?/gu
/** The last five digits of a SIRET count the establishments of a company, from 00010 on: hardly any has a hundred. */
const FIRST_HUNDRED = /^\d{9}00/u
/** Units and establishments that the Sirene register of INSEE has had, which is open data: orders of magnitude. */
const COMPANIES = 3e7
const ESTABLISHMENTS = 4e7

/** SIREN and SIRET numbers whose check digit is right, with "siret" or the VAT prefix around them or not. */
export function find({ plain }: PasswordText): CompanyNumberMatch[] {
  const matches: CompanyNumberMatch[] = []
  for (const found of plain.matchAll(LABELLED)) {
    const [whole, label, written = ''] = found
    const digits = written.replaceAll(/\D/gu, '')
    // The first nine of a SIRET are a SIREN.
    if (!passesLuhn(digits.slice(0, 9))) continue
    const establishment = digits.length === 14
    if (establishment && label === undefined && !FIRST_HUNDRED.test(digits)) continue
    const skipped = label === undefined ? whole.search(/\d/u) : 0
    const span = { start: found.index + skipped, end: found.index + whole.length }
    matches.push({ ...span, establishment, labelled: label !== undefined })
  }
  return matches
}

export function price({ establishment, labelled }: CompanyNumberMatch): number {
  return uniformBits(establishment ? ESTABLISHMENTS : COMPANIES) + (labelled ? LABEL_BITS : 0)
}

export function feedback(): Advice {
  return { kind: 'identifier', alone: 'company_number', among: 'company_number', suggestions: ['avoid_personal_data'] }
}
