import { codeFingerprints } from '../../scripts/strength-data/code-fingerprints.ts'
import { codeWords } from '../../scripts/strength-data/code-words.ts'
import type { Entry } from '../../scripts/strength-data/sources.ts'
import { contextFacts } from '../../src/strength/knowledge/context-facts.ts'
import { FingerprintSet } from '../../src/strength/knowledge/fingerprint-set.ts'
import type { Knowledge } from '../../src/strength/knowledge/knowledge.ts'
import { LetterModel } from '../../src/strength/knowledge/letter-model.ts'
import { WordAutomaton } from '../../src/strength/knowledge/word-automaton.ts'
import type { WordKind } from '../../src/strength/knowledge/word-classes.ts'

const entry = (kind: WordKind, bits: number, aloneBits: number | null = null): Entry => ({ kind, bits, aloneBits })

/** A few words, so that prices stand still when the real lists change. */
const words = new WordAutomaton([
  codeWords(
    new Map([
      ['y', entry('word', 1)],
      ['or', entry('word', 5)],
      ['bis', entry('word', 9)],
      ['cafe', entry('word', 10)],
      ['monde', entry('word', 8)],
      ['trop', entry('word', 7)],
      ['mouton', entry('word', 11)],
      ['arcenciel', entry('word', 13)],
      ['soleil', entry('word', 6, 3)],
      ['isabelle', entry('firstName', 7)],
      ['dupont', entry('surname', 9)],
      ['saintmalo', entry('place', 12)],
      ['123456', entry('password', 0, 0)],
      ['iloveyou', entry('password', 5, 1)],
      ['loulou', entry('password', 6, 1)]
    ])
  )
])

const lists: Omit<Knowledge, 'context'> = {
  words,
  opaquePasswords: new FingerprintSet(codeFingerprints(['3rjs1la', '3rjs1la7', '18atcskd2w', 'q'.repeat(24)])),
  letters: new LetterModel(words),
  digitTails: new Map([
    ['1', 1.5],
    ['12', 3],
    ['123', 30]
  ]),
  referenceYear: 2026
}

/** What is known in 2026 of a few words, and of a user by their own data. */
export function smallKnowledge(own: readonly string[] = []): Knowledge {
  return { ...lists, context: contextFacts(own) }
}
