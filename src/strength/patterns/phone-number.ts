import type { Knowledge } from '../knowledge/knowledge.ts'
import type { PasswordText } from '../text/password-text.ts'
import { LABEL_BITS, uniformBits } from './number-bits.ts'
import type { Advice, Span } from './pattern.ts'

export interface PhoneNumberMatch extends Span {
  /** The ten digits of the national form. */
  readonly national: string
  readonly labelled: boolean
  readonly nickname: boolean
  readonly separated: boolean
}

const NUMBER =
  /((?<![a-z])[a-z]{2,4}(?=[ :._-]?[+0])|tel|telephone|port|portable|mob|mobile|phone|num|numero|gsm)?[ :._-]?(?<!\d)(?:(?:\+|00)33[ .-]?(?:\(0\))?|0)([1-9](?:[ ._/-]?\d{2}){4})/gu
/** Mobile numbers that people hold: of the order of 7·10⁷, about one a person. Far fewer than the 10⁹ there are. */
const NUMBERS_IN_SERVICE = 7e7
const LABELS = /^(?:tel|port|mob|num|gsm)$/u
/** A nickname of two to four letters, mostly the beginning of a first name: one of some 128. An estimate. */
const NICKNAME_BITS = 7
const LONGEST_NICKNAME = 4
const SEPARATOR_BITS = 0.4
/** Among the user's own data: which of a few. */
const KNOWN_BITS = 2

/** French telephone numbers in every way they are written, with "tel" or "portable" before them or not. */
export function find({ plain }: PasswordText): PhoneNumberMatch[] {
  const matches: PhoneNumberMatch[] = []
  for (const found of plain.matchAll(NUMBER)) {
    const [whole, label, digits = ''] = found
    const national = `0${digits.replaceAll(/\D/gu, '')}`
    const skipped = label === undefined ? whole.search(/[+0]/u) : 0
    const separated = digits.length > 9
    matches.push({
      start: found.index + skipped,
      end: found.index + whole.length,
      national,
      labelled: label !== undefined,
      nickname: label !== undefined && label.length <= LONGEST_NICKNAME && !LABELS.test(label),
      separated
    })
  }
  return matches
}

export function price(match: PhoneNumberMatch, _text: PasswordText, { context }: Knowledge): number {
  const label = match.nickname ? NICKNAME_BITS : LABEL_BITS
  const shape = (match.labelled ? label : 0) + (match.separated ? SEPARATOR_BITS : 0)
  if (context.knowsPhone(match.national)) return KNOWN_BITS + shape
  return uniformBits(NUMBERS_IN_SERVICE) + shape
}

export function feedback(): Advice {
  return { kind: 'identifier', alone: 'phone_number', among: 'phone_number', suggestions: ['avoid_personal_data'] }
}
