/** What each error code carries besides its message. Never a password, a hash, an address or a token. */
export interface RempartErrorDetails {
  /** The policy is not one; the first hundred problems, each with its JSON path, and how many there are. */
  readonly invalid_policy: { readonly problems: readonly PolicyProblem[]; readonly count: number }
  /** A notice has to say what the policy does not fill in; the JSON paths of all of it. */
  readonly policy_incomplete: { readonly paths: readonly string[] }
  /** The password has more UTF-8 bytes than the hasher reads. */
  readonly password_too_large: { readonly maximumBytes: number }
  /** The password holds a lone surrogate, which has no UTF-8 form: two such passwords would share one hash. */
  readonly password_not_unicode: Readonly<Record<never, never>>
  /** The password has more combining marks in a row than the 30 of Unicode's Stream-Safe Text Format (UAX #15). */
  readonly password_too_many_marks: { readonly maximumMarks: number }
  /** The stored string cannot be read as an Argon2 hash. */
  readonly unreadable_hash: { readonly problem: UnreadableHashProblem }
  /** The Argon2 backend cannot run on this machine. `remedy` says what to do. */
  readonly backend_unavailable: { readonly backend: string; readonly remedy: string }
  /** An npm package is not installed: one that computes a format of stored hashes, or that was asked for by name. */
  readonly package_missing: { readonly packageName: string }
  /** The Argon2 backend was given a valid request and failed: too little memory, for instance. */
  readonly backend_failed: { readonly backend: string }
  /** The Argon2 backend has no such computation: associated data, or an old version. */
  readonly backend_unsupported: { readonly backend: string }
  /** More hashing work is waiting than the gate lets wait. Nothing was computed; answer 503 with `Retry-After`. */
  readonly overloaded: { readonly retryAfterSeconds: number }
  /** The downloaded corpus of breached passwords is none, or not whole. `place`: file and line, or the prefixes around a hole. */
  readonly unreadable_breach_corpus: { readonly problem: BreachCorpusProblem; readonly place: string }
  /** The filter of breached passwords cannot be used. */
  readonly unreadable_breach_filter: { readonly problem: BreachFilterProblem }
  /** The filter of breached passwords cannot be written. `reason` is the system's code, such as `ENOSPC`. */
  readonly unwritable_breach_filter: { readonly reason: string }
  /** The work was not done in the time it was given. */
  readonly deadline_exceeded: { readonly deadlineMs: number }
  /**
   * A store of the account cannot be asked at this moment, and nothing that was not acknowledged was stored. `away`: it has no
   * connection. `busy`: it is there, and did not answer in time or not as it should. Answer 503 with `Retry-After`.
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
  /** No password is in it. */
  | 'empty'
  | 'malformed_line'
  /** By digest; there are downloads that are sorted by number. */
  | 'not_sorted'
  /** Digests are evenly spread, and here a piece is missing: a download that was cut. */
  | 'hole'

/** Why a filter of breached passwords cannot be used. */
export type BreachFilterProblem =
  | 'not_readable'
  | 'not_a_filter'
  /** A later or an earlier version of Rempart has built it. */
  | 'unknown_version'
  | 'cut'
  /** It is not as it was written. */
  | 'damaged'

/** One fault of a policy file: where it is, and what stands there by its type (never by its value). */
export interface PolicyProblem {
  /** JSON path, `$` for the whole document: `$.password.alternatives[0].minimumCharacters`. */
  readonly path: string
  /** `contradiction`: each value is possible, but not with another one of the policy. `too_large`: not looked into. */
  readonly kind:
    | 'not_json'
    | 'too_large'
    | 'wrong_type'
    | 'wrong_value'
    | 'missing_key'
    | 'unknown_key'
    | 'contradiction'
  /** What was expected there, in English. */
  readonly expected: string
  /** The same as data, for a sentence in another language. */
  readonly expectation: PolicyExpectation
  /** The JSON type of what was found: `string`, `number`, `null`, `missing`... */
  readonly received: string
}

/** What a policy may hold at one place. */
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
 * The one error class of operational failures. Programmer mistakes are `TypeError` or `RangeError` instead, and expected
 * outcomes (a refused password, a hash that does not match) are values, not errors.
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
