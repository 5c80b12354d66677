import type { PasswordText } from '../text/password-text.ts'
import { LABEL_BITS, uniformBits } from './number-bits.ts'
import type { Advice, Span } from './pattern.ts'

export interface BirthNumberMatch extends Span {
  readonly month: boolean
  /** Digits behind the month: of the département, of the commune, of the order of births. */
  readonly further: number
  readonly labelled: boolean
}

const LABEL = 'nir|nss|insee|secu|ss|vitale|securitesociale'
/** Sex and year of birth, then the month, then what follows it, all of it being a longer number; no digit stands beside it. */
const BEGINNING = new RegExp(
  `(?:num(?:ero)?)?(${LABEL})?[ :._-]?(?<!\\d)([12][ ._-]?\\d{2}(?:[ ._-]?(0[1-9]|1[0-2])((?:[ ._-]?\\d){0,7}))?)(?!\\d)(${LABEL})?`,
  'gu'
)
/** What is less than a month and a département is no such number without its label. */
const FEWEST_FURTHER = 2
/** Of people who have a password of their own, nearly all. */
const BIRTH_YEARS = 64
const [SEX_BITS, MONTH_BITS, BITS_PER_DIGIT] = [1, Math.log2(12), Math.log2(10)]
/** People who live in France: the whole number costs no more. */
const PEOPLE = 7e7

/** How a social security number begins: `1850675` is a man born in June 1985 in Paris. */
export function find({ plain }: PasswordText): BirthNumberMatch[] {
  const matches: BirthNumberMatch[] = []
  for (const { 0: whole, 1: before, 2: digits = '', 3: month, 4: behind = '', 5: after, index } of plain.matchAll(
    BEGINNING
  )) {
    const further = behind.replaceAll(/\D/gu, '').length
    const labelled = before !== undefined || after !== undefined
    if (!labelled && further < FEWEST_FURTHER) continue
    const end = index + whole.length
    const start = before === undefined ? end - digits.length - (after?.length ?? 0) : index
    matches.push({ start, end, month: month !== undefined, further, labelled })
  }
  return matches
}

export function price({ month, further, labelled }: BirthNumberMatch): number {
  const birth = SEX_BITS + Math.log2(BIRTH_YEARS) + (month ? MONTH_BITS : 0) + further * BITS_PER_DIGIT
  return Math.min(birth, uniformBits(PEOPLE)) + (labelled ? LABEL_BITS : 0)
}

export function feedback(): Advice {
  const code = 'social_security_number'
  return { kind: 'identifier', alone: code, among: code, suggestions: ['avoid_personal_data'] }
}
