/** A security event as it is stored: no name and no address in it. */
export interface StoredEvent {
  /** Random. */
  readonly id: string
  readonly code: string
  /** In milliseconds since 1970. */
  readonly atMs: number
  /** Whom it is about, by a keyed digest; `null`: an account that does not exist, or all of them. */
  readonly pseudonym: string | null
  readonly details: Readonly<Record<string, string | number | boolean | null>>
}
