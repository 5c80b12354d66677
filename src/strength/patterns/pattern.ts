import type { Knowledge } from '../knowledge/knowledge.ts'
import type { PasswordText } from '../text/password-text.ts'
import type { PatternKind, SuggestionCode, WarningCode } from './codes.ts'

/** A stretch of the password: `start` included, `end` excluded. */
export interface Span {
  readonly start: number
  readonly end: number
  /** What it looks like, where that is not what other matches of its pattern do. */
  readonly shape?: Shape
  /** True when the list of common passwords has it; by default not. */
  readonly listed?: boolean
  /** Bits that a listed password costs more than as a part of another; by default none. */
  readonly aloneBits?: number
}

/** What a part looks like to whoever builds a password out of parts: this decides what it may stand beside. */
export type Shape = 'word' | 'link' | 'keys' | 'identifier' | 'digits' | 'symbols' | 'unknown'

/** What is told about a part when it is what makes the password weak. */
export interface Advice {
  readonly kind: PatternKind
  /** The fault of a password that is this part alone. */
  readonly alone: WarningCode
  /** The fault of a password that is this part with something around it. */
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
  /** True when the list of common passwords has it. */
  readonly listed: boolean
  /** Bits that a listed password costs more than as a part of another. */
  readonly aloneBits: number
  readonly feedback: () => Advice
}
