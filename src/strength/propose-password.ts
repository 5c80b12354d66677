import { uniformInteger } from './uniform-integer.ts'
import type { RandomValues } from './uniform-integer.ts'

/** What browsers and Node have in common, by the part of it that is used here. */
declare const crypto: { readonly getRandomValues: RandomValues }

/** A class of characters that a rule may ask for. */
export type ProposalClass = 'upper' | 'lower' | 'digit' | 'symbol'

/** What the proposal has to satisfy. The numbers of a policy fit as they are. */
export interface ProposalOptions {
  /** Words are easier to remember, characters are shorter. By default `passphrase`. */
  readonly kind?: 'passphrase' | 'characters'
  /** Fewest characters, by default 12. */
  readonly minimumCharacters?: number
  /** Most characters, by default 128. A passphrase that does not fit becomes a string of characters. */
  readonly maximumCharacters?: number
  /** Classes of which at least one character must stand in it; by default none. */
  readonly classes?: readonly ProposalClass[]
  /** Least entropy in bits, by default 64. */
  readonly minimumEntropyBits?: number
  /** Source of randomness, by default `crypto.getRandomValues`; for tests. */
  readonly randomValues?: RandomValues
}

/** A password that nobody has chosen. */
export interface PasswordProposal {
  readonly password: string
  /** log2 of the number of passwords that were equally likely to be drawn: exact, not an estimate. */
  readonly entropyBits: number
  readonly kind: 'passphrase' | 'characters'
}

/** Without those that look alike: 0 and O, 1, l and I. */
const ALPHABETS: Readonly<Record<ProposalClass, string>> = {
  upper: 'ABCDEFGHJKLMNPQRSTUVWXYZ',
  lower: 'abcdefghijkmnopqrstuvwxyz',
  digit: '23456789',
  symbol: '-_.!?*+=@#%'
}
const CLASSES: readonly ProposalClass[] = ['upper', 'lower', 'digit', 'symbol']
const DIGITS = 10
const MAXIMUM_CHARACTERS = 4096

/**
 * Draws a strong password: French words, or characters, uniformly among all those that satisfy the options.
 *
 * @throws {RangeError} No password can satisfy the options.
 *
 * @example
 * ```ts
 * const { password, entropyBits } = await proposePassword({ minimumCharacters: 12, classes: ['upper', 'digit'] })
 * // 'Cerise-tambour-oubli-marche-lampe-velours-4', 69.3
 * ```
 */
export async function proposePassword(options: ProposalOptions = {}): Promise<PasswordProposal> {
  const { kind = 'passphrase', minimumCharacters = 12, maximumCharacters = 128, minimumEntropyBits = 64 } = options
  const randomValues = options.randomValues ?? ((array) => crypto.getRandomValues(array))
  const classes = CLASSES.filter((name) => options.classes?.includes(name) === true)
  const requirements = { minimumCharacters, maximumCharacters, minimumEntropyBits, classes }
  if (!(minimumCharacters <= maximumCharacters && maximumCharacters <= MAXIMUM_CHARACTERS)) {
    throw new RangeError(`minimumCharacters <= maximumCharacters <= ${MAXIMUM_CHARACTERS} must hold`)
  }
  if (!(minimumEntropyBits >= 0 && minimumEntropyBits <= MAXIMUM_CHARACTERS)) {
    throw new RangeError(`minimumEntropyBits must be from 0 to ${MAXIMUM_CHARACTERS}`)
  }
  if (kind === 'passphrase') {
    const { passphraseWords } = await import('./data/passphrase-words.ts')
    const passphrase = proposePassphrase(passphraseWords.split(' '), requirements, randomValues)
    if (passphrase !== null) return passphrase
  }
  return proposeCharacters(requirements, randomValues)
}

interface Requirements {
  readonly minimumCharacters: number
  readonly maximumCharacters: number
  readonly minimumEntropyBits: number
  readonly classes: readonly ProposalClass[]
}

/**
 * Words until length and entropy suffice, hyphens between them (which are symbols), a capital and a digit where they
 * are asked for. Null when that does not fit: nothing is ever drawn again to make it fit, which would cost entropy.
 */
function proposePassphrase(
  words: readonly string[],
  { minimumCharacters, maximumCharacters, minimumEntropyBits, classes }: Requirements,
  randomValues: RandomValues
): PasswordProposal | null {
  const withDigit = classes.includes('digit')
  const longest = Math.max(...words.map((word) => word.length))
  const shortest = Math.min(...words.map((word) => word.length))
  const digitBits = withDigit ? Math.log2(DIGITS) : 0
  const tailUnits = withDigit ? 2 : 0
  const bitsPerWord = Math.log2(words.length)
  const forEntropy = Math.ceil((minimumEntropyBits - digitBits) / bitsPerWord)
  const forLength = Math.ceil((minimumCharacters - tailUnits + 1) / (shortest + 1))
  const count = Math.max(forEntropy, forLength, 2)
  if (count * (longest + 1) - 1 + tailUnits > maximumCharacters) return null
  const drawn = Array.from({ length: count }, () => words[uniformInteger(words.length, randomValues)] ?? '')
  const phrase = drawn.join('-') + (withDigit ? `-${uniformInteger(DIGITS, randomValues)}` : '')
  const password = classes.includes('upper') ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase
  return { password, entropyBits: count * bitsPerWord + digitBits, kind: 'passphrase' }
}

/** Characters of the classes asked for, or of letters and digits; strings that lack a class are drawn again. */
function proposeCharacters(
  { minimumCharacters, maximumCharacters, minimumEntropyBits, classes }: Requirements,
  randomValues: RandomValues
): PasswordProposal {
  const used = classes.length === 0 ? CLASSES.filter((name) => name !== 'symbol') : classes
  const alphabet = used.map((name) => ALPHABETS[name]).join('')
  let length = Math.max(minimumCharacters, used.length, 1)
  let entropyBits = characterEntropyBits(used, length)
  while (entropyBits < minimumEntropyBits && length < maximumCharacters) {
    length++
    entropyBits = characterEntropyBits(used, length)
  }
  if (entropyBits < minimumEntropyBits || length > maximumCharacters) {
    throw new RangeError('maximumCharacters leaves no room for minimumEntropyBits and classes')
  }
  for (;;) {
    const draw = (): string => alphabet.charAt(uniformInteger(alphabet.length, randomValues))
    const password = Array.from({ length }, draw).join('')
    const complete = used.every((name) => ALPHABETS[name].split('').some((character) => password.includes(character)))
    if (complete) return { password, entropyBits, kind: 'characters' }
  }
}

/** log2 of the number of strings that hold every class at least once, by inclusion and exclusion. */
function characterEntropyBits(used: readonly ProposalClass[], length: number): number {
  const total = used.reduce((sum, name) => sum + ALPHABETS[name].length, 0)
  let share = 0
  for (let absent = 0; absent < 2 ** used.length; absent++) {
    const missing = used.filter((_, index) => (absent >> index) % 2 === 1)
    const left = total - missing.reduce((sum, name) => sum + ALPHABETS[name].length, 0)
    share += (missing.length % 2 === 0 ? 1 : -1) * (left / total) ** length
  }
  return share <= 0 ? 0 : length * Math.log2(total) + Math.log2(share)
}
