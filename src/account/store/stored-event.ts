/** A stored security event, without name and address. */
export interface StoredEvent {
  /** Random. */
  readonly id: string
  readonly code: string
  /** In milliseconds since 1970. */
  readonly atMs: number
  /** The account, by a keyed digest; `null`: an unknown account, or all of them. */
  readonly pseudonym: string | null
  readonly details: Readonly<Record<string, string | number | boolean | null>>
}
