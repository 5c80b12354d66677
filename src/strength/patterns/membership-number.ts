import type { PasswordText } from '../text/password-text.ts'
import { uniformBits } from './number-bits.ts'
import type { Advice, Span } from './pattern.ts'

export interface MembershipNumberMatch extends Span {
  /** Of how many it is one. */
  readonly count: number
  readonly letter: boolean
}

const LABELLED =
  /(?:licen[cs]e|ff[a-z]{1,3}|tennis|foot|rugby|judo|basket|hand|adherent|membre|carte|client|dossier|matricule|contrat|badge|numen|ine|caf|cni|permis|passeport)[ :._-]?(?:n[o°]?)?[ :._-]?(\d{6,13})([a-z])?/gu
/** Of the activity of a company, which is no number of its own (NAF rév. 2, INSEE: 732 of them). */
const ACTIVITY = /(?:code)?[ :._-]?(?:ape|naf)[ :._-]?\d{2}\.?\d{2}[a-z](?![a-z])/gu
const ACTIVITIES = 732
/** Licences of French sport federations, of the order of 1.6·10⁷ a year (Ministère des sports); other numbers are of as many people. */
const HOLDERS = 1.6e7
/** Which of two dozen things it is the number of: an estimate, as if eight were equally likely and the others rare. */
const SUBJECT_BITS = 3
const LETTER_BITS = 2

/** Numbers of a licence, a card or a file, with what they are of before them: `Licence2466461205`, `Fft1409895B`. */
export function find({ plain }: PasswordText): MembershipNumberMatch[] {
  const numbers = [...plain.matchAll(LABELLED)].map(({ 0: whole, 1: digits = '', 2: letter, index }) => {
    const count = Math.min(HOLDERS, 10 ** digits.length)
    return { start: index, end: index + whole.length, count, letter: letter !== undefined }
  })
  const activities = [...plain.matchAll(ACTIVITY)].map(({ 0: whole, index }) => {
    return { start: index, end: index + whole.length, count: ACTIVITIES, letter: false }
  })
  return [...numbers, ...activities]
}

export function price({ count, letter }: MembershipNumberMatch): number {
  return uniformBits(count) + SUBJECT_BITS + (letter ? LETTER_BITS : 0)
}

export function feedback(): Advice {
  return { kind: 'identifier', alone: 'only_digits', among: 'only_digits', suggestions: ['avoid_personal_data'] }
}
