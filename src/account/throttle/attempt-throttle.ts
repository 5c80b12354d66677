/** Whom an attempt is counted against. */
export interface AttemptSubject {
  /** What names the account at sign-in, in one spelling: a normalised e-mail address, a user name. */
  readonly account: string
  /**
   * Where the attempt comes from: an IP address, or several networks that it belongs to, the smallest first. Absent: not
   * counted by source.
   */
  readonly source?: string | readonly string[] | undefined
  /** A browser that signed in to this account before, by `recognize` of known devices: it has a counter of its own. */
  readonly device?: string | undefined
}

/** What came of asking for one attempt. */
export type AttemptReservation =
  | {
      readonly allowed: true
      /** Gives the attempt back: the password was never looked at. Once; of `refund`, `fail` and `succeed` the first counts. */
      refund(): Promise<void>
      /** Says that it succeeded: it is given back, and failures in a row begin anew. Where it is absent, `refund` is called. */
      succeed?(): Promise<void>
      /** Says that it failed. Without it the attempt counts all the same, and a refusal meanwhile tells a short wait. */
      fail?(): Promise<void>
    }
  | {
      readonly allowed: false
      /**
       * Whole seconds until an attempt may be allowed again, 1 or more: the value of `Retry-After`. `null` when no time brings
       * it: the account is locked until its owner recovers it, or `clear` unlocks it.
       */
      readonly retryAfterSeconds: number | null
    }

/**
 * What slows online guessing. An attempt is taken before the password is looked at and given back on success: to count
 * only after a failure would let any number of parallel attempts through before the first of them has failed.
 */
export interface AttemptThrottle {
  /** Takes one attempt, atomically. Rejects when its store cannot be asked: nothing is taken then. */
  reserve(subject: AttemptSubject): Promise<AttemptReservation>
}

/** A throttle whose counters can be set back. */
export interface AccountThrottle extends AttemptThrottle {
  /**
   * Forgets the failures of unknown devices on an account, for an owner who has proved to be one in another way, as by a link
   * in a message. Attempts that are under way go on being counted, and so do those of sources and of known devices.
   */
  clear(account: string): Promise<void>
}
