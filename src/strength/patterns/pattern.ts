import type { Knowledge } from '../knowledge/knowledge.ts'
import type { PasswordText } from '../text/password-text.ts'
import type { PatternKind, SuggestionCode, WarningCode } from './codes.ts'

/** A stretch of the password: `start` included, `end` excluded. */
export interface Span {
  readonly start: number
  readonly end: number
  /** The shape of this match; by default that of its pattern. */
  readonly shape?: Shape
  /** True when the stretch is on the list of common passwords; by default false. */
  readonly listed?: boolean
  /** Bits that a listed password costs more as a whole than as a part of another; by default 0. */
  readonly aloneBits?: number
}

/** The role of a part in a password: `segmentation/transition-bits.ts` prices what follows what by it. */
export type Shape = 'word' | 'link' | 'keys' | 'identifier' | 'digits' | 'symbols' | 'unknown'

/** What is told about a part that makes the password weak. */
export interface Advice {
  readonly kind: PatternKind
  /** The warning about a password that is this part alone. */
  readonly alone: WarningCode
  /** The warning about a password that has other parts around it. */
  readonly among: WarningCode
  readonly suggestions: readonly SuggestionCode[]
}

/** A pattern: find it, price it, say what is wrong with it. */
export interface Pattern<Match extends Span> {
  readonly find: (text: PasswordText, knowledge: Knowledge) => Iterable<Match>
  /** Bits: the base 2 logarithm of the guesses that reach it. */
  readonly price: (match: Match, text: PasswordText, knowledge: Knowledge) => number
  readonly feedback: (match: Match, text: PasswordText) => Advice
}

/** A found and priced part. */
export interface Part extends Span {
  readonly pattern: string
  readonly shape: Shape
  readonly bits: number
  /** True when the stretch is on the list of common passwords. */
  readonly listed: boolean
  /** Bits that a listed password costs more as a whole than as a part of another. */
  readonly aloneBits: number
  readonly feedback: () => Advice
}
