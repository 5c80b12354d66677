/** Stops calling a failing service, and tries again with one request after a while. */
export interface CircuitBreaker {
  /** Whether the service may be called now. While the circuit is open, one request per period is allowed. */
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
