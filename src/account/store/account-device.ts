/** A browser that signed in before: a cookie alone could not be taken back. Instants are milliseconds since 1970. */
export interface AccountDevice {
  /** What its cookie calls it, by `recognize` of known devices. */
  readonly device: string
  /** A browser in words, at most 200 characters. */
  readonly label: string
  readonly seenAtMs: number
  readonly expiresAtMs: number
}
