import type { StrengthEstimate } from './strength-estimate.ts'

/** What estimates passwords: built once by `loadEstimator`, then synchronous and shared. */
export interface Estimator {
  /** Names the data and its version, so that a server can see a client with older lists. */
  readonly dataVersion: string
  /**
   * Estimates one password. Total: any string gives an estimate, in bounded work: 64 UTF-16 units are read, from each of
   * them at most 64 nodes of each word list are looked at in either direction, and one pass puts the parts together.
   *
   * @param password As typed; read in its NFC form.
   * @param context The user's own data (name, e-mail address, birth date, town...), as they stand; at most the first
   * 64 values of 256 characters are read.
   */
  estimate(password: string, context?: readonly string[]): StrengthEstimate
}
