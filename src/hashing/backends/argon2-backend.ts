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
 * What computes Argon2 tags. Every backend gives the same bytes for the same request; the contract suite holds them to
 * it. It works off the main thread and rejects with a `RempartError` when it cannot run.
 */
export interface Argon2Backend {
  /** Names it in errors and statistics. */
  readonly id: string
  /** False for what it cannot compute (associated data, version 16), which it is then never asked for. Absent: all. */
  supports?(request: TagRequest): boolean
  computeTag(request: TagRequest): Promise<Uint8Array>
}
