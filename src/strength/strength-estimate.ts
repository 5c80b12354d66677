import type { PatternKind, SuggestionCode, WarningCode } from './patterns/codes.ts'

/**
 * How guessable one password is. Plain data that may be logged or posted between threads: it holds positions and codes,
 * never the password or a piece of it, and no clock reading, so the same input gives the same value.
 */
export interface StrengthEstimate {
  /** Guesses an attacker who knows how people choose passwords needs, at least 1, finite. */
  readonly guesses: number
  /** 0: under 10^3 guesses, 1: under 10^6, 2: under 10^8, 3: under 10^10, 4: more. */
  readonly score: 0 | 1 | 2 | 3 | 4
  /** The shortest segmentation of the password, part by part. */
  readonly patterns: readonly FoundPattern[]
  /** What makes the password weak, or null when its score is 3 or 4. */
  readonly warning: WarningCode | null
  /** What would help this password; at most two, none when its score is 3 or 4. */
  readonly suggestions: readonly SuggestionCode[]
  /** True when the password is longer than what was read; the rest counted for nothing. */
  readonly truncated: boolean
  /**
   * True for a password that anybody's account is tried with first: one of the most used, or one made of them in the ways
   * that everybody knows. That is, within 10^6 guesses ({@link guesses}) without the user's own data, or on the list of
   * common passwords. Of a password longer than what is read, it is that of its pattern, when it repeats one.
   */
  readonly commonPassword: boolean
}

/** A part of the password by its place in the NFC form, in UTF-16 units: `start` included, `end` excluded. */
export interface FoundPattern {
  readonly kind: PatternKind
  readonly start: number
  readonly end: number
}
