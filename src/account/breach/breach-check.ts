/** Why the check has no result. */
export type BreachUnknownReason =
  /** The service did not answer within the time limit. */
  | 'timeout'
  /** The service could not be reached, or answered with an error. */
  | 'unavailable'
  /** The answer was invalid or truncated. */
  | 'bad_answer'
  /** The service has failed too often recently, and is not called for a while. */
  | 'circuit_open'
  /** A lone surrogate, or too long a text: not a password that can be stored. */
  | 'unreadable_password'

/** The result of a check: three outcomes, never an error. The policy decides what to do about `unknown`. */
export type BreachAnswer =
  /** `occurrences`: how often it was seen, at least. */
  | { readonly outcome: 'found'; readonly occurrences: number }
  | { readonly outcome: 'not_found' }
  | { readonly outcome: 'unknown'; readonly reason: BreachUnknownReason }

/** Checks whether a password is known from a breach. */
export interface BreachCheck {
  /**
   * Set if the check knows only passwords seen at least so many times. The policy's `breach.minimumOccurrences` must
   * then be equal: with a lower one, passwords that the policy refuses would be accepted; with a higher one, all would
   * be.
   */
  readonly minimumOccurrences?: number

  /**
   * @param password As typed.
   * @param options `signal` cancels the check; the promise then rejects with its reason.
   */
  check(password: string, options?: { readonly signal?: AbortSignal | undefined }): Promise<BreachAnswer>
}
