/** Leaves a service alone that fails, and tries it again with one question after a while. */
export interface CircuitBreaker {
  /** Whether it may be asked now. Of a service that rests, one asker a period is let through. */
  mayAsk(): boolean
  report(succeeded: boolean): void
}

export function createCircuitBreaker(failures: number, restMs: number, now: () => number): CircuitBreaker {
  let failed = 0
  let restsUntilMs = 0
  return {
    mayAsk() {
      if (failed < failures) return true
      if (now() < restsUntilMs) return false
      restsUntilMs = now() + restMs
      return true
    },
    report(succeeded) {
      failed = succeeded ? 0 : failed + 1
      if (!succeeded) restsUntilMs = now() + restMs
    }
  }
}
