import type { PasswordText } from '../text/password-text.ts'
import { LABEL_BITS, uniformBits } from './number-bits.ts'
import type { Advice, Span } from './pattern.ts'

export interface SocialSecurityNumberMatch extends Span {
  readonly labelled: boolean
}

/** Sex, year and month of birth, département, commune and order, then perhaps the key; no digit stands beside it. */
const NUMBER =
  /(?:num)?(nir|nss|insee|secu|ss)?[ :._-]?(?<!\d)([12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\d{2}|2[ab]) ?\d{3} ?\d{3}(?: ?\d{2})?)(?!\d)/gu
/** People who live in France, about 7·10⁷. Whoever knows birth date and town is down to hundreds. */
const PEOPLE = 7e7

/** Numbers of the national register (INSEE, "numéro de sécurité sociale"), with or without the key. */
export function find({ plain }: PasswordText): SocialSecurityNumberMatch[] {
  return [...plain.matchAll(NUMBER)].map(({ 0: whole, 1: label, 2: digits = '', index }) => {
    const end = index + whole.length
    const labelled = label !== undefined
    return { start: labelled ? index : end - digits.length, end, labelled }
  })
}

export function price({ labelled }: SocialSecurityNumberMatch): number {
  return uniformBits(PEOPLE) + (labelled ? LABEL_BITS : 0)
}

export function feedback(): Advice {
  const code = 'social_security_number'
  return { kind: 'identifier', alone: code, among: code, suggestions: ['avoid_personal_data'] }
}
