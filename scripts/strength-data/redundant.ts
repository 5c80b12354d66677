import { buildKnowledge } from '../../src/strength/knowledge/build-knowledge.ts'
import { createEstimator } from '../../src/strength/password-estimator.ts'
import { codeFingerprints } from './code-fingerprints.ts'
import { codeWords } from './code-words.ts'
import { digitTails } from './digit-tails.ts'
import { PACKAGE_PASSWORDS } from './package-lists.ts'
import { LAST_PASSWORD_BITS } from './sources.ts'
import type { Entry } from './sources.ts'

export type Entries = ReadonlyMap<string, Entry>

const REFERENCE_YEAR = 2026
const FOLDS = 4
/** The head of the list stays, but for what costs no more without it, as a repeat or a sequence does: its ranks are reliable. */
const RANKED_PASSWORD_BITS = 12
/** Of so few codes a cheap one is common only where a list has it. */
const SHORT_CODE = /^\d{1,4}$/u
const KEPT_WORD_BITS = 11
/** The advice says of what is better known that it is a name or a place. */
const KEPT_NAME_BITS = 11
const ALLOWED_BITS = 1
const ALLOWED_NAME_BITS = 3
/** No other password is built from an entry with a digit or a symbol, so a rough price is enough. */
const ALLOWED_ODD_BITS = 6

/**
 * The passwords without those that the estimator prices about as low when they are gone: `homer123`, `helphelp`, `pyjamas`.
 * The bytes saved go to words that the estimator cannot derive.
 *
 * @param french The other entries that the estimator will know.
 */
export function passwordsWithoutRedundant(passwords: Entries, french: Entries): Entries {
  return withoutRedundant(
    passwords,
    ({ kind, bits }, word) =>
      kind === 'password'
        ? bits >= LAST_PASSWORD_BITS || !SHORT_CODE.test(word)
        : kind === 'word' && bits > KEPT_WORD_BITS,
    (word, { bits, aloneBits }) => {
      const odd = bits >= LAST_PASSWORD_BITS && /[^a-z]/u.test(word)
      const allowed = odd ? ALLOWED_ODD_BITS : bits > RANKED_PASSWORD_BITS ? ALLOWED_BITS : 0
      return 2 ** (bits + (aloneBits ?? 0) + allowed)
    },
    (kept) => guessesWith(kept, french)
  )
}

/**
 * The French words without those that cost no more when they are gone, as people use them, since they are made from others that
 * stay: `luisance`, `neutralisme`. Many are so rare that with a capital and a year they are just refused, so nothing more is
 * allowed; a rare name is far from that: `Kerjean`, `Saint-Aubin`.
 *
 * @param bases Words that stay, since others are made from them.
 */
export function frenchWithoutRedundant(
  french: Entries,
  bases: ReadonlySet<string>,
  passwords: Entries
): Map<string, Entry> {
  const pricesWith = (kept: Entries): ((word: string) => number) => {
    const guesses = guessesWith(passwords, kept)
    return (word) => guesses(`${word.charAt(0).toUpperCase()}${word.slice(1)}2023!`)
  }
  const known = pricesWith(french)
  return withoutRedundant(
    french,
    ({ kind, bits, aloneBits }, word) =>
      kind !== 'password' &&
      aloneBits === null &&
      bits > (kind === 'word' ? KEPT_WORD_BITS : KEPT_NAME_BITS) &&
      !bases.has(word),
    (word, { kind }) => known(word) * (kind === 'word' ? 1 : 2 ** ALLOWED_NAME_BITS),
    pricesWith
  )
}

/**
 * @param isCandidate Which entries may go.
 * @param allowedGuesses Up to which the estimator need not know it.
 * @param pricesWith The estimator's result with those that are kept.
 */
function withoutRedundant(
  entries: Entries,
  isCandidate: (entry: Entry, word: string) => boolean,
  allowedGuesses: (word: string, entry: Entry) => number,
  pricesWith: (kept: Entries) => (word: string) => number
): Map<string, Entry> {
  const isDearer = (kept: Entries): ((word: string) => boolean) => {
    const guesses = pricesWith(kept)
    return (word) => {
      const entry = entries.get(word)
      return entry !== undefined && guesses(word) > allowedGuesses(word, entry)
    }
  }
  const candidates = [...entries].filter(([word, entry]) => isCandidate(entry, word)).map(([word]) => word)
  const dropped = new Set<string>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const tried = candidates.filter((_, index) => index % FOLDS === fold)
    const dearer = isDearer(without(entries, new Set([...dropped, ...tried])))
    for (const word of tried) if (!dearer(word)) dropped.add(word)
  }
  // An entry that depended on another dropped one is restored.
  const dearer = isDearer(without(entries, dropped))
  for (const word of dropped) if (dearer(word)) dropped.delete(word)
  return without(entries, dropped)
}

/** The estimator's result with these lists and no fingerprints. */
export function guessesWith(entries: Entries, others: Entries): (password: string) => number {
  const passwords = {
    ...codeWords(entries),
    dataVersion: '',
    digitTails: digitTails(PACKAGE_PASSWORDS),
    opaquePasswords: codeFingerprints([])
  }
  const lists = { passwords, french: codeWords(others), english: null }
  const estimator = createEstimator(buildKnowledge(lists, REFERENCE_YEAR))
  return (password) => estimator.estimate(password).guesses
}

function without(entries: Entries, dropped: ReadonlySet<string>): Map<string, Entry> {
  return new Map([...entries].filter(([word]) => !dropped.has(word)))
}
