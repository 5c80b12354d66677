import { COMMON_PASSWORD_GUESSES } from '../../src/strength/segmentation/common-password.ts'
import { guessesWith } from './redundant.ts'
import type { Entries } from './redundant.ts'
import { DJANGO_LISTS } from './django-lists.ts'
import { PACKAGE_PASSWORDS } from './package-lists.ts'

/** How many of the most common passwords of each list are taken for each minimum length (OWASP ASVS 5.0, 6.2.4 asks for 3,000). */
const MOST_USED = 3000
const LENGTHS = [8, 9, 10, 11, 12, 13, 14, 15, 16, 20]
const SHORTEST = 8
/** The first thousand passwords stay words: their ranks are reliable, and people double them and add to them: `trustno1`. */
const HEAD_BITS = 10
/** A listed password priced above this gets a fingerprint: half of the threshold of common passwords, as prices move a little. */
const DEAR_GUESSES = COMMON_PASSWORD_GUESSES / 2

/**
 * Splits the listed passwords into words that other passwords are made of and opaque strings, and adds to those the most
 * used passwords of all lists that the estimator would not find common.
 */
export function separateOpaque(
  listed: Entries,
  others: Entries
): { readonly listed: Entries; readonly opaque: readonly string[] } {
  const odd = new Set(
    [...listed]
      .filter(([word, { kind, bits }]) => kind === 'password' && bits > HEAD_BITS && isOdd(word))
      .map(([word]) => word)
  )
  const guessesWithoutOdd = guessesWith(new Map([...listed].filter(([word]) => !odd.has(word))), others)
  const opaque = new Set([...odd].filter((word) => guessesWithoutOdd(word) > DEAR_GUESSES))
  const kept = new Map([...listed].filter(([word]) => !opaque.has(word)))
  const guesses = guessesWith(kept, others)
  for (const list of [PACKAGE_PASSWORDS, ...DJANGO_LISTS]) {
    for (const length of LENGTHS) {
      const long = list.filter((password) => password.length >= length)
      for (const password of long.slice(0, MOST_USED)) {
        if (/^[\x20-\x7e]{1,24}$/u.test(password) && guesses(password) > DEAR_GUESSES) opaque.add(password)
      }
    }
  }
  return { listed: kept, opaque: [...opaque].toSorted() }
}

/** A string to which nobody would append a number. */
function isOdd(password: string): boolean {
  return password.length >= SHORTEST && /[^a-z]/u.test(password)
}
