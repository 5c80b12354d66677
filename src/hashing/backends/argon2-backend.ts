import type { Argon2Type, Argon2Version } from '../phc/phc-record.ts'

/** One computation of Argon2 (RFC 9106 §3.1). */
export interface TagRequest {
  readonly type: Argon2Type
  readonly version: Argon2Version
  readonly memoryKib: number
  readonly passes: number
  readonly lanes: number
  readonly tagBytes: number
  readonly password: Uint8Array
  readonly salt: Uint8Array
  /** The secret value K of RFC 9106. Absent: none. */
  readonly secret?: Uint8Array
  /** The associated data X of RFC 9106. Absent: none. */
  readonly associatedData?: Uint8Array
}

/**
 * Computes Argon2 tags. Every backend gives the same bytes for the same request, which the contract suite checks. It
 * works off the main thread and rejects with a `RempartError` if it cannot run.
 */
export interface Argon2Backend {
  /** Name in errors and statistics. */
  readonly id: string
  /**
   * False for a request that the backend cannot compute (associated data, version 16); it is then never given one.
   * Absent: supports all.
   */
  supports?(request: TagRequest): boolean
  computeTag(request: TagRequest): Promise<Uint8Array>
}
