import type { Language } from '../../../messages/index.ts'
import type { PolicyIssue } from '../../../policy/policy-issue.ts'
import { en } from '../texts/en.ts'
import { fr } from '../texts/fr.ts'
import type { ProblemCode, ProblemTexts } from '../texts/problem-texts.ts'

const STATUS: Readonly<Record<ProblemCode, number>> = {
  wrong_credentials: 401,
  too_many_attempts: 429,
  locked: 429,
  invalid_password: 422,
  link_void: 410,
  overloaded: 503,
  unavailable: 503,
  internal: 500
}

/** One error of a field, as in the example of RFC 9457 §3. */
export interface ProblemError {
  /** JSON pointer into the request (RFC 6901): `#/password`. */
  readonly pointer: string
  readonly code: PolicyIssue['code']
  /** The sentence, in the language of the problem. */
  readonly detail: string
  readonly params: PolicyIssue['params']
}

/** A problem document (RFC 9457). */
export interface ProblemDocument {
  /** `urn:problem-type:rempart:` and the code with hyphens. */
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly errors?: readonly ProblemError[]
}

/** A response with a problem: status, headers in lower case, and the document, whose JSON is the body. */
export interface HttpProblem {
  readonly code: ProblemCode
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly document: ProblemDocument
}

const texts: Readonly<Record<Language, ProblemTexts>> = { fr, en }

/** The parts of a problem besides its code. */
interface ProblemParts {
  readonly language: Language
  /** Seconds until a retry makes sense; `Retry-After` has them as an integer, rounded up. */
  readonly retryAfterSeconds?: number | null
  readonly errors?: readonly ProblemError[]
}

export function httpProblem(code: ProblemCode, { language, retryAfterSeconds, errors }: ProblemParts): HttpProblem {
  const status = STATUS[code]
  return {
    code,
    status,
    headers: {
      'content-type': 'application/problem+json',
      'content-language': language,
      'cache-control': 'no-store',
      // RFC 9110 §10.2.3 requires an integer.
      ...(typeof retryAfterSeconds === 'number' && {
        'retry-after': String(Math.max(1, Math.ceil(retryAfterSeconds)))
      })
    },
    document: {
      type: `urn:problem-type:rempart:${code.replaceAll('_', '-')}`,
      ...texts[language][code],
      status,
      ...(errors !== undefined && errors.length > 0 && { errors })
    }
  }
}
