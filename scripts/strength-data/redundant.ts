import { buildKnowledge } from '../../src/strength/knowledge/build-knowledge.ts'
import { createEstimator } from '../../src/strength/password-estimator.ts'
import { codeFingerprints } from './code-fingerprints.ts'
import { codeWords } from './code-words.ts'
import { digitTails } from './digit-tails.ts'
import { PASSWORDS } from './package-lists.ts'
import type { Entry } from './sources.ts'

export type Entries = ReadonlyMap<string, Entry>

const REFERENCE_YEAR = 2026
const FOLDS = 4
/** The head of the list stays whole: its ranks are reliable, and the advice says that a password is on it. */
const KEPT_PASSWORD_BITS = 13
const KEPT_WORD_BITS = 11
const ALLOWED_BITS = 1
/** No other password is built from an entry with a digit or a symbol, so a rough price is enough. */
const ALLOWED_ODD_BITS = 6

/**
 * The entries without those that the estimator prices about as low when they are gone: `homer123`, `helphelp`, `pyjamas`.
 * The bytes saved go to words that the estimator cannot derive.
 *
 * @param others The other entries that the estimator will know.
 */
export function withoutRedundant(entries: Entries, others: Entries): Entries {
  const isDearer = (kept: Entries): ((word: string) => boolean) => {
    const guesses = guessesWith(kept, others)
    return (word) => {
      const allowed = /[^a-z]/u.test(word) ? ALLOWED_ODD_BITS : ALLOWED_BITS
      const { bits = 0, aloneBits = 0 } = entries.get(word) ?? {}
      return Math.log2(guesses(word)) > bits + (aloneBits ?? 0) + allowed
    }
  }
  const candidates = [...entries].filter(([, entry]) => isCandidate(entry)).map(([word]) => word)
  const dropped = new Set<string>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const tried = candidates.filter((_, index) => index % FOLDS === fold)
    const dearer = isDearer(without(entries, new Set(tried)))
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
    digitTails: digitTails(PASSWORDS),
    opaquePasswords: codeFingerprints([])
  }
  const lists = { passwords, french: codeWords(others), english: null }
  const estimator = createEstimator(buildKnowledge(lists, REFERENCE_YEAR))
  return (password) => estimator.estimate(password).guesses
}

/** Names and places stay, since the advice says what a password is made of. */
function isCandidate({ kind, bits }: Entry): boolean {
  return kind === 'password' ? bits > KEPT_PASSWORD_BITS : kind === 'word' && bits > KEPT_WORD_BITS
}

function without(entries: Entries, dropped: ReadonlySet<string>): Entries {
  return new Map([...entries].filter(([word]) => !dropped.has(word)))
}
