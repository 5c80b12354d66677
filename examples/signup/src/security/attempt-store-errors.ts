/** The store of the throttle has no connection. */
export class StoreAwayError extends Error {
  constructor(cause: unknown) {
    super('the store of the throttle is away', { cause })
  }
}

/** The store of the throttle is there, and did not answer in time or not as it should. */
export class StoreSlowError extends Error {
  constructor(cause: unknown) {
    super('the store of the throttle did not answer', { cause })
  }
}
