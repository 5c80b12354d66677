import type { PasswordText } from '../text/password-text.ts'
import type { Advice, Span } from './pattern.ts'

export interface AccountNumberMatch extends Span {
  /** Digits of the branch and of the account, what is before them not counted. */
  readonly branch: number
  readonly account: number
}

const BEGINNING = /(?:(?:iban|rib|compte)[ :._-]?(?:fr ?\d\d)?|fr ?\d\d)[ :._-]?(\d{5})[ ]?(\d{0,5})[ ]?(\d{0,9})/gu
/** Banks and regional branches of groups in France, the large ones first: the list of the ACPR has some 350 that hold accounts. */
const BANK_BITS = 6
/** Of 10⁵ numbers, as many as a large group has branches. */
const MAXIMUM_BRANCH_BITS = 12
const BITS_PER_DIGIT = Math.log2(10)
/** Which of the four beginnings: `iban`, `rib`, `compte`, or the country alone. */
const BEGINNING_BITS = Math.log2(4)

/** Beginnings of French account numbers (IBAN, ISO 13616): `FR7630004`, `Iban2004102276`. The key of most is 76. */
export function find({ plain }: PasswordText): AccountNumberMatch[] {
  return [...plain.matchAll(BEGINNING)].map(({ 0: whole, 2: branch = '', 3: account = '', index }) => {
    return { start: index, end: index + whole.length, branch: branch.length, account: account.length }
  })
}

export function price({ branch, account }: AccountNumberMatch): number {
  const branchBits = Math.min(branch * BITS_PER_DIGIT, MAXIMUM_BRANCH_BITS)
  return BEGINNING_BITS + BANK_BITS + branchBits + account * BITS_PER_DIGIT
}

export function feedback(): Advice {
  return { kind: 'identifier', alone: 'only_digits', among: 'only_digits', suggestions: ['avoid_personal_data'] }
}
