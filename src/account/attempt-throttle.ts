/** Whom an attempt is counted against. */
export interface AttemptSubject {
  /** What names the account at sign-in, in one spelling: a normalised e-mail address, a user name. */
  readonly account: string
  /** Where the attempt comes from, such as an IPv4 address or an IPv6 /64. Absent: not counted by source. */
  readonly source?: string
}

/** What came of asking for one attempt. */
export type AttemptReservation =
  | {
      readonly allowed: true
      /** Gives the attempt back: it was a success, or the password was never looked at. */
      refund(): Promise<void>
    }
  | {
      readonly allowed: false
      /** Whole seconds until an attempt may be allowed again, 1 or more: the value of `Retry-After`. */
      readonly retryAfterSeconds: number
    }

/**
 * What slows online guessing. An attempt is taken before the password is looked at and given back on success: to count
 * only after a failure would let any number of parallel attempts through before the first of them has failed.
 */
export interface AttemptThrottle {
  /** Takes one attempt, atomically. */
  reserve(subject: AttemptSubject): Promise<AttemptReservation>
}
