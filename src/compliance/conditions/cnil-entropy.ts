import type { CharacterClass, PasswordAlternative } from '../../policy/account-security-policy.ts'
import { requiredClasses } from './composition.ts'

/**
 * CNIL counts 26 letters per case, 10 digits, and 37 special characters of a French keyboard: 99 in total. If the
 * service accepts only a list of special characters, the length of the list counts.
 */
const SIZES: Readonly<Record<CharacterClass, number>> = { lower: 26, upper: 26, digit: 10, symbol: 37 }
const LETTERS: ReadonlySet<CharacterClass> = new Set(['lower', 'upper'])

/** The entropy required by CNIL in its three cases: délibération 2022-100. */
export const CNIL_BITS = { 1: 80, 2: 50, 3: 13 } as const

export type CnilCase = keyof typeof CNIL_BITS

/**
 * Bits of one form of a password: characters times log2 of the alphabet that it requires. For "3 of 4" the three
 * smallest classes count. A form that requires no letter still counts the letters of one case; digits alone are a PIN
 * and count 10. CNIL's own tool asks for the classes; how it treats optional ones could not be read, so this is our
 * interpretation.
 */
export function entropyBits(form: PasswordAlternative, symbols: number = SIZES.symbol): number {
  return form.minimumCharacters * Math.log2(alphabetOf(form, symbols))
}

/**
 * Whether a form has the entropy of a case. CNIL rounds to the nearest bit: its own example of 12 characters of four
 * classes has 79.55 bits, and 4 digits have 13. Eight characters of three classes are its example for case 2,
 * regardless of the result.
 */
export function reaches(form: PasswordAlternative, bits: number, symbols?: number): boolean {
  return Math.round(entropyBits(form, symbols)) >= bits || (bits <= CNIL_BITS[2] && isExampleOfCase2(form))
}

/** Eight characters of three of the four classes: the official example whose arithmetic falls short (47.6 bits). */
export function isExampleOfCase2(form: PasswordAlternative): boolean {
  return form.minimumCharacters >= 8 && requiredClasses(form) >= 3
}

/** The minimum number of characters for a form to reach `bits`. */
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
