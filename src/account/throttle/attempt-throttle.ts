/** The subject that an attempt is counted against. */
export interface AttemptSubject {
  /** The account's name at sign-in, in one spelling: a normalised e-mail address, a user name. */
  readonly account: string
  /**
   * The source of the attempt: an IP address, or several networks that contain it, smallest first. Default: not counted
   * by source.
   */
  readonly source?: string | readonly string[] | undefined
  /**
   * A browser that has signed in to this account before, from `recognize` of known devices; it has its own counter.
   * Default: none.
   */
  readonly device?: string | undefined
}

/** The result of reserving one attempt. */
export type AttemptReservation =
  | {
      readonly allowed: true
      /**
       * Returns the attempt: the password was not checked. Of `refund`, `fail` and `succeed` only the first call
       * counts.
       */
      refund(): Promise<void>
      /**
       * Reports success: the attempt is returned, and consecutive failures restart from zero. If absent, `refund` is
       * called.
       */
      succeed?(): Promise<void>
      /** Reports failure. Without it the attempt still counts, but a refusal in the meantime states a short wait. */
      fail?(): Promise<void>
    }
  | {
      readonly allowed: false
      /**
       * Whole seconds until an attempt may be allowed again, at least 1: the value of `Retry-After`. `null`: the
       * account is locked until its owner recovers it, or `clear` unlocks it.
       */
      readonly retryAfterSeconds: number | null
    }

/**
 * Limits online guessing. An attempt is taken before the password is checked, and returned on success: counting only
 * failures would let any number of parallel attempts through before the first of them has failed.
 */
export interface AttemptThrottle {
  /** Takes one attempt, atomically. Rejects if its store is unavailable: then nothing is taken. */
  reserve(subject: AttemptSubject): Promise<AttemptReservation>
}

/** A throttle whose counters can be reset. */
export interface AccountThrottle extends AttemptThrottle {
  /**
   * Resets the failures of unknown devices on an account, after its owner has been verified in another way, such as by
   * a link in a message. Pending attempts still count, and so do those of sources and of known devices.
   */
  clear(account: string): Promise<void>
}
