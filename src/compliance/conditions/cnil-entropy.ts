import type { CharacterClass, PasswordAlternative } from '../../policy/account-security-policy.ts'
import { requiredClasses } from './composition.ts'

/**
 * CNIL counts 26 letters of a case, 10 digits, and 37 special characters of a French keyboard: 99 in all. Where the
 * service takes only a list of special characters, they are counted as they are.
 */
const SIZES: Readonly<Record<CharacterClass, number>> = { lower: 26, upper: 26, digit: 10, symbol: 37 }
const LETTERS: ReadonlySet<CharacterClass> = new Set(['lower', 'upper'])

/** The entropy that CNIL asks for in its three cases: délibération 2022-100. */
export const CNIL_BITS = { 1: 80, 2: 50, 3: 13 } as const

export type CnilCase = keyof typeof CNIL_BITS

/**
 * Bits of one form of a password: characters times log2 of the alphabet that it asks for. Of "3 of 4" the three smallest
 * classes count. What asks for no letter has those of one case all the same; digits alone are a PIN and stay 10.
 * CNIL's own tool asks for the classes; what it makes of optional ones could not be read, so this reading is ours.
 */
export function entropyBits(form: PasswordAlternative, symbols: number = SIZES.symbol): number {
  return form.minimumCharacters * Math.log2(alphabetOf(form, symbols))
}

/**
 * Whether a form has the entropy of a case. CNIL rounds to the nearest bit: its own example of 12 characters of four classes
 * has 79.55, and 4 digits are 13 bits. Eight characters of three classes are its example for case 2, whatever they come to.
 */
export function reaches(form: PasswordAlternative, bits: number, symbols?: number): boolean {
  return Math.round(entropyBits(form, symbols)) >= bits || (bits <= CNIL_BITS[2] && isExampleOfCase2(form))
}

/** Eight characters of three of the four classes: the official example whose arithmetic falls short (47.6 bits). */
export function isExampleOfCase2(form: PasswordAlternative): boolean {
  return form.minimumCharacters >= 8 && requiredClasses(form) >= 3
}

/** The fewest characters with which a form reaches `bits`. */
export function charactersFor(form: PasswordAlternative, bits: number): number {
  let minimumCharacters = form.minimumCharacters
  while (!reaches({ ...form, minimumCharacters }, bits)) minimumCharacters += 1
  return minimumCharacters
}

function alphabetOf(form: PasswordAlternative, symbols: number): number {
  const smallest = form.classes.toSorted((one, other) => SIZES[one] - SIZES[other]).slice(0, requiredClasses(form))
  const sum = smallest.reduce((total, name) => total + (name === 'symbol' ? symbols : SIZES[name]), 0)
  const isPin = smallest.length === 1 && smallest[0] === 'digit'
  return isPin || smallest.some((name) => LETTERS.has(name)) ? sum : sum + SIZES.lower
}
