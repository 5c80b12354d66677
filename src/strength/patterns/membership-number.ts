import type { PasswordText } from '../text/password-text.ts'
import { uniformBits } from './number-bits.ts'
import type { Advice, Span } from './pattern.ts'

export interface MembershipNumberMatch extends Span {
  readonly digits: number
  readonly letter: boolean
}

const LABELLED =
  /(?:licen[cs]e|ff[a-z]{1,3}|tennis|foot|rugby|judo|basket|hand|adherent|membre|carte|client|dossier|matricule|contrat|badge|numen|ine|caf|cni|permis|passeport)[ :._-]?(?:n[o°]?)?[ :._-]?(\d{6,13})([a-z])?/gu
/** Licences of French sport federations, of the order of 1.6·10⁷ a year (Ministère des sports); other numbers are of as many people. */
const HOLDERS = 1.6e7
/** Which of two dozen things it is the number of: an estimate, as if eight were equally likely and the others rare. */
const SUBJECT_BITS = 3
const LETTER_BITS = 2

/** Numbers of a licence, a card or a file, with what they are of before them: `Licence2466461205`, `Fft1409895B`. */
export function find({ plain }: PasswordText): MembershipNumberMatch[] {
  return [...plain.matchAll(LABELLED)].map(({ 0: whole, 1: digits = '', 2: letter, index }) => {
    return { start: index, end: index + whole.length, digits: digits.length, letter: letter !== undefined }
  })
}

export function price({ digits, letter }: MembershipNumberMatch): number {
  const number = uniformBits(Math.min(HOLDERS, 10 ** digits))
  return number + SUBJECT_BITS + (letter ? LETTER_BITS : 0)
}

export function feedback(): Advice {
  return { kind: 'identifier', alone: 'only_digits', among: 'only_digits', suggestions: ['avoid_personal_data'] }
}
