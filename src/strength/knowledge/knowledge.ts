import type { ContextFacts } from './context-facts.ts'
import type { FingerprintSet } from './fingerprint-set.ts'
import type { LetterModel } from './letter-model.ts'
import type { WordAutomaton } from './word-automaton.ts'

/** What the patterns know: the lists, the habits of digits and letters, the year, and the user's own data. */
export interface Knowledge {
  readonly words: WordAutomaton
  /** Common passwords that no pattern explains, folded. */
  readonly opaquePasswords: FingerprintSet
  readonly letters: LetterModel
  /** Bits of the digits that most often follow a word. */
  readonly digitTails: ReadonlyMap<string, number>
  readonly referenceYear: number
  readonly context: ContextFacts
}
