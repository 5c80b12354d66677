/**
 * A browser that has signed in before. It is stored because a cookie alone could not be revoked. Instants are in
 * milliseconds since 1970.
 */
export interface AccountDevice {
  /** The name in its cookie, from `recognize` of known devices. */
  readonly device: string
  /** A description of the browser, at most 200 characters. */
  readonly label: string
  readonly seenAtMs: number
  readonly expiresAtMs: number
}
