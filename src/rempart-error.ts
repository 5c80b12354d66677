/** What each error code carries besides its message. Never a password, a hash, an address or a token. */
export interface RempartErrorDetails {
  /** The policy is invalid: the first hundred problems, each with its JSON path, and their number. */
  readonly invalid_policy: { readonly problems: readonly PolicyProblem[]; readonly count: number }
  /** A notice needs fields that the policy leaves empty; the JSON paths of all of them. */
  readonly policy_incomplete: { readonly paths: readonly string[] }
  /** The password has more UTF-8 bytes than the hasher reads. */
  readonly password_too_large: { readonly maximumBytes: number }
  /** The password holds a lone surrogate, which has no UTF-8 form: two such passwords would share one hash. */
  readonly password_not_unicode: Readonly<Record<never, never>>
  /** The password has more combining marks in a row than the 30 of Unicode's Stream-Safe Text Format (UAX #15). */
  readonly password_too_many_marks: { readonly maximumMarks: number }
  /** The stored string cannot be read as a hash. */
  readonly unreadable_hash: { readonly problem: UnreadableHashProblem }
  /** The Argon2 backend cannot run on this machine. `remedy` says what to do. */
  readonly backend_unavailable: { readonly backend: string; readonly remedy: string }
  /** An npm package is not installed: one needed for a format of stored hashes, or requested by name. */
  readonly package_missing: { readonly packageName: string }
  /** The Argon2 backend failed on a valid request: too little memory, for instance. */
  readonly backend_failed: { readonly backend: string }
  /** The Argon2 backend does not support the request: associated data, or an old version. */
  readonly backend_unsupported: { readonly backend: string }
  /** The gate's queue is full. Nothing was computed; answer 503 with `Retry-After`. */
  readonly overloaded: { readonly retryAfterSeconds: number }
  /**
   * The downloaded corpus of breached passwords is invalid or incomplete. `place`: file and line, or the prefixes
   * around a gap.
   */
  readonly unreadable_breach_corpus: { readonly problem: BreachCorpusProblem; readonly place: string }
  /** The filter of breached passwords cannot be used. */
  readonly unreadable_breach_filter: { readonly problem: BreachFilterProblem }
  /** The filter of breached passwords cannot be written. `reason` is the system's code, such as `ENOSPC`. */
  readonly unwritable_breach_filter: { readonly reason: string }
  /** The work was not done within its deadline. */
  readonly deadline_exceeded: { readonly deadlineMs: number }
  /**
   * A store is unavailable at the moment, and nothing was stored that was not acknowledged. `away`: no connection.
   * `busy`: connected, but it did not answer in time, or answered with an error. Answer 503 with `Retry-After`.
   */
  readonly store_unavailable: { readonly store: string; readonly trouble: 'away' | 'busy' }
}

/** Why a stored string cannot be read as a hash. */
export type UnreadableHashProblem =
  | 'not_a_string'
  | 'empty'
  | 'too_long'
  | 'malformed'
  | 'unknown_algorithm'
  | 'unknown_version'
  | 'unknown_parameter'
  | 'duplicate_parameter'
  | 'missing_parameter'
  | 'bad_number'
  | 'number_out_of_range'
  | 'bad_base64'
  | 'length_out_of_range'
  | 'unsupported_by_backend'

/** Why a corpus of breached passwords cannot be read. */
export type BreachCorpusProblem =
  | 'not_readable'
  /** It contains no password. */
  | 'empty'
  | 'malformed_line'
  /** Not sorted by digest; some downloads are sorted by number of occurrences. */
  | 'not_sorted'
  /** Digests are evenly spread, and a piece is missing: an interrupted download. */
  | 'hole'

/** Why a filter of breached passwords cannot be used. */
export type BreachFilterProblem =
  | 'not_readable'
  | 'not_a_filter'
  /** Built by a later or an earlier version of Rempart. */
  | 'unknown_version'
  | 'cut'
  /** Its contents have changed since it was written. */
  | 'damaged'

/** One problem of a policy file: its place, and the type of the value found there (never the value). */
export interface PolicyProblem {
  /** JSON path, `$` for the whole document: `$.password.alternatives[0].minimumCharacters`. */
  readonly path: string
  /**
   * `contradiction`: the value is valid, but not together with another one of the policy. `too_large`: not examined.
   */
  readonly kind:
    | 'not_json'
    | 'too_large'
    | 'wrong_type'
    | 'wrong_value'
    | 'missing_key'
    | 'unknown_key'
    | 'contradiction'
  /** What was expected, in English. */
  readonly expected: string
  /** The same as data, for sentences in other languages. */
  readonly expectation: PolicyExpectation
  /** The JSON type of what was found: `string`, `number`, `null`, `missing`... */
  readonly received: string
}

/** What is valid at one place of a policy. */
export type PolicyExpectation =
  | { readonly code: 'json_document' | 'no_such_key' | 'each_once' | 'classes_fit' | 'valid_value' }
  | { readonly code: 'type'; readonly type: string }
  | { readonly code: 'one_of'; readonly values: readonly string[] }
  | {
      readonly code: 'at_least' | 'at_most' | 'more_than' | 'less_than'
      readonly bound: number
      readonly unit?: 'items' | 'characters'
      /** The other field that sets the bound. */
      readonly of?: string
    }

export type RempartErrorCode = keyof RempartErrorDetails

/**
 * The only error class of operational failures. Programming errors are `TypeError` or `RangeError` instead, and
 * expected outcomes (a refused password, a hash that does not match) are values, not errors.
 *
 * @example
 * ```ts
 * const error = new RempartError('password_too_large', 'password exceeds 4096 bytes', { maximumBytes: 4096 })
 * error.code // 'password_too_large'
 * ```
 */
export class RempartError<Code extends RempartErrorCode = RempartErrorCode> extends Error {
  override readonly name: string = 'RempartError'
  readonly code: Code
  readonly details: RempartErrorDetails[Code]

  constructor(code: Code, message: string, details: RempartErrorDetails[Code], options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.details = details
  }
}

/** `RempartError` as a union over its codes, so that `switch (error.code)` narrows `error.details`. */
export type AnyRempartError = { [Code in RempartErrorCode]: RempartError<Code> }[RempartErrorCode]

/** Narrows an unknown thrown value to {@link AnyRempartError}. */
export function isRempartError(error: unknown): error is AnyRempartError {
  return error instanceof RempartError
}
