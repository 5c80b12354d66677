import { isRempartError } from 'rempart'
import type { PolicyIssue } from 'rempart'
import { problemOfError } from 'rempart/http'
import type { FieldErrorCode, FieldName, ProblemCode } from '../codes.ts'

const STATUS: Readonly<Record<ProblemCode, number>> = {
  malformed_request: 400,
  cross_site_request: 403,
  form_expired: 403,
  not_signed_in: 401,
  wrong_credentials: 401,
  invalid_fields: 422,
  password_changed_meanwhile: 409,
  password_change_required: 403,
  not_found: 404,
  method_not_allowed: 405,
  request_timeout: 408,
  too_large: 413,
  unsupported_media_type: 415,
  misdirected_request: 421,
  headers_too_large: 431,
  too_many_attempts: 429,
  too_many_sign_ups: 429,
  too_many_passwords: 429,
  too_many_recoveries: 429,
  link_void: 410,
  proof_void: 410,
  address_link_void: 410,
  proof_required: 403,
  overloaded: 503,
  unavailable: 503,
  internal: 500
}

/** What is wrong with one field of a form. */
export type FieldIssue =
  | { readonly field: FieldName; readonly code: FieldErrorCode }
  | { readonly field: FieldName; readonly code: PolicyIssue['code']; readonly issue: PolicyIssue }

/** A request that fails: thrown where the problem is found, described in the visitor's language and format by the error handler. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly status: number
  readonly retryAfterSeconds: number | null
  readonly fields: readonly FieldIssue[]

  constructor(
    code: ProblemCode,
    more: {
      readonly retryAfterSeconds?: number | null
      readonly fields?: readonly FieldIssue[]
      readonly cause?: unknown
    } = {}
  ) {
    super(code, { cause: more.cause })
    this.code = code
    this.status = STATUS[code]
    this.retryAfterSeconds = more.retryAfterSeconds ?? null
    this.fields = more.fields ?? []
  }
}

export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (isRempartError(error)) {
    const { code, headers } = problemOfError(error)
    const retryAfterSeconds = Number(headers['retry-after'] ?? 0) || null
    return new Problem(code === 'overloaded' || code === 'unavailable' ? code : 'internal', {
      retryAfterSeconds,
      cause: error
    })
  }
  return fromFastify(error)
}

function fromFastify(error: unknown): Problem {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined
  switch (status) {
    case 404:
      return new Problem('not_found', { cause: error })
    case 413:
      return new Problem('too_large', { cause: error })
    case 415:
      return new Problem('unsupported_media_type', { cause: error })
    default:
      return typeof status === 'number' && status >= 400 && status < 500
        ? new Problem('malformed_request', { cause: error })
        : new Problem('internal', { cause: error })
  }
}
