import type { PasswordText } from '../reading/password-text.ts'
import type { Advice, Span } from './pattern.ts'

/** Sex, year and month of birth, département, commune and order, then perhaps the key. */
const NUMBER = /[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\d{2}|2[ab]) ?\d{3} ?\d{3}(?: ?\d{2})?/gu
/** People who live in France, about 7·10⁷. Whoever knows birth date and town is down to hundreds. */
const PEOPLE = 7e7
const HALF_WAY_BITS = 1

/** Numbers of the national register (INSEE, "numéro de sécurité sociale"), with or without the key. */
export function find({ plain }: PasswordText): Span[] {
  return [...plain.matchAll(NUMBER)].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length
  }))
}

export function price(): number {
  return Math.log2(PEOPLE) - HALF_WAY_BITS
}

export function say(): Advice {
  const code = 'social_security_number'
  return { kind: 'identifier', alone: code, among: code, suggestions: ['avoid_personal_data'] }
}
