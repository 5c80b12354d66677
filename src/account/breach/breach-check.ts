/** Why nothing is known about a password. */
export type BreachUnknownReason =
  /** The service did not answer within the time limit. */
  | 'timeout'
  /** It could not be asked, or it answered with an error. */
  | 'unavailable'
  /** It answered, and the answer is not one, or was cut. */
  | 'bad_answer'
  /** It failed too often of late, and is left alone for a while. */
  | 'circuit_open'
  /** Half a character, or too long a text: no password that anybody stores. */
  | 'unreadable_password'

/** What is known about a password: three answers, and never an error. What to do about the third is the policy's part. */
export type BreachAnswer =
  /** `occurrences`: how often it was seen, at least. */
  | { readonly outcome: 'found'; readonly occurrences: number }
  | { readonly outcome: 'not_found' }
  | { readonly outcome: 'unknown'; readonly reason: BreachUnknownReason }

/** Says whether a password is known from a breach. */
export interface BreachCheck {
  /**
   * Where it knows only of passwords that were seen so many times. The policy's `breach.minimumOccurrences` then has to be the
   * same: with a lower one passwords would be taken that it refuses, with a higher one all.
   */
  readonly minimumOccurrences?: number

  /**
   * @param password As typed.
   * @param options `signal` gives the question up; the promise then rejects with its reason.
   */
  check(password: string, options?: { readonly signal?: AbortSignal | undefined }): Promise<BreachAnswer>
}
