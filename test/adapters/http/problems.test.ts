import { describe, expect, test } from 'vitest'
import { sampleFailures } from '../../../scripts/documents/sample-failures.ts'
import { problemOfError, problemOfOutcome, problemResponse } from '../../../src/adapters/http/index.ts'
import {
  RempartError,
  type RempartErrorCode,
  type RempartErrorDetails,
  type StrengthEstimate
} from '../../../src/index.ts'
import { createMessages } from '../../../src/messages/index.ts'

const failures: Readonly<RempartErrorDetails> = sampleFailures
const strength = {} as StrengthEstimate

function failureOf(code: RempartErrorCode): RempartError {
  return new RempartError(code, 'Canari-Quetzal', failures[code])
}

/** What passes by itself, and what the person can mend; whatever else goes wrong is ours to mend. */
const expected: Readonly<Partial<Record<RempartErrorCode, readonly [number, string]>>> = {
  overloaded: [503, 'overloaded'],
  deadline_exceeded: [503, 'overloaded'],
  backend_failed: [503, 'unavailable'],
  backend_unavailable: [503, 'unavailable'],
  store_unavailable: [503, 'unavailable'],
  password_too_large: [422, 'invalid_password'],
  password_not_unicode: [422, 'invalid_password'],
  password_too_many_marks: [422, 'invalid_password']
}
const codes = Object.keys(failures) as RempartErrorCode[]

describe('the problem of an error', () => {
  test.each(codes)('%s', (code) => {
    const [status, problemCode] = expected[code] ?? [500, 'internal']
    const problem = problemOfError(failureOf(code))
    expect([problem.status, problem.document.status, problem.code]).toEqual([status, status, problemCode])
    expect(problem.document.type).toBe(`urn:problem-type:rempart:${problemCode.replace('_', '-')}`)
    expect(problem.headers['retry-after'] !== undefined).toBe(status === 503)
    expect(JSON.stringify(problem)).not.toContain('Canari')
  })

  test.each([
    [2, '2'],
    [1.2, '2'],
    [0, '1']
  ])('Retry-After of %d seconds is %s', (retryAfterSeconds, header) => {
    const error = new RempartError('overloaded', 'full', { retryAfterSeconds })
    expect(problemOfError(error).headers['retry-after']).toBe(header)
  })

  test('of anything else is 500, and 503 where it passes by itself', () => {
    const error = new Error('Canari-Quetzal')
    expect(problemOfError(error)).toMatchObject({ status: 500, code: 'internal' })
    expect(problemOfError(undefined)).toMatchObject({ status: 500 })
    const outage = problemOfError(error, { isOutage: (given) => given === error })
    expect(outage).toMatchObject({ status: 503, code: 'unavailable', headers: { 'retry-after': '5' } })
    expect(JSON.stringify(outage)).not.toContain('Canari')
  })

  test('of a password that cannot be hashed points to its field, with the sentence of its rule', () => {
    const error = new RempartError('password_too_large', 'too large', { maximumBytes: 4096 })
    expect(problemOfError(error, { field: 'new/pass~word', language: 'en' }).document.errors).toEqual([
      {
        pointer: '#/new~1pass~0word',
        code: 'too_many_bytes',
        detail: createMessages('en').issue({ code: 'too_many_bytes', params: { maximumBytes: 4096 } }),
        params: { maximumBytes: 4096 }
      }
    ])
  })
})

describe('the problem of an outcome', () => {
  const issues = [
    { code: 'missing_upper', params: {} },
    { code: 'too_guessable', params: { score: 1, minimumScore: 2 } }
  ] as const

  test.each([
    { accepted: true as const, issues: [], strength, hash: 'hash' },
    { outcome: 'authenticated' as const },
    { outcome: 'changed' as const, hash: 'hash' }
  ])('is none where it says yes: %j', (outcome) => {
    expect(problemOfOutcome(outcome)).toBe(null)
  })

  test('a refused password: every reason, in French', () => {
    const problem = problemOfOutcome({ accepted: false, issues, strength })
    expect(problem).toEqual({
      code: 'invalid_password',
      status: 422,
      headers: {
        'content-type': 'application/problem+json',
        'content-language': 'fr',
        'cache-control': 'no-store'
      },
      document: {
        type: 'urn:problem-type:rempart:invalid-password',
        title: 'Mot de passe refusé',
        detail: 'Le mot de passe est à corriger.',
        status: 422,
        errors: [
          {
            pointer: '#/password',
            code: 'missing_upper',
            detail: 'Il manque une lettre majuscule.',
            params: {}
          },
          {
            pointer: '#/password',
            code: 'too_guessable',
            detail: 'Ce mot de passe est trop facile à deviner.',
            params: { score: 1, minimumScore: 2 }
          }
        ]
      }
    })
    const changed = problemOfOutcome({ outcome: 'rejected', issues, strength: null }, { field: 'newPassword' })
    expect(changed?.document.errors?.map(({ pointer }) => pointer)).toEqual(['#/newPassword', '#/newPassword'])
  })

  test('a refused sign-in is one document whatever its reason', () => {
    const mismatch = problemOfOutcome({ outcome: 'refused', reason: 'mismatch' })
    expect(mismatch).toMatchObject({ status: 401, document: { title: 'Connexion refusée' } })
    expect(problemOfOutcome({ outcome: 'refused', reason: 'unreadable_hash' })).toEqual(mismatch)
  })

  test('a throttled one says when, a locked one what to do', () => {
    const throttled = problemOfOutcome({ outcome: 'throttled', retryAfterSeconds: 61.5 }, { language: 'en' })
    expect(throttled).toMatchObject({ status: 429, code: 'too_many_attempts', headers: { 'retry-after': '62' } })
    const locked = problemOfOutcome({ outcome: 'throttled', retryAfterSeconds: null })
    expect(locked).toMatchObject({ status: 429, code: 'locked' })
    expect(locked?.headers).not.toHaveProperty('retry-after')
  })

  test('a void link', () => {
    expect(problemOfOutcome({ outcome: 'link_void' })).toMatchObject({ status: 410, code: 'link_void' })
  })

  test('is a response too', async () => {
    const problem = problemOfOutcome({ outcome: 'throttled', retryAfterSeconds: 61 }, { language: 'en' })
    const response = problem === null ? null : problemResponse(problem)
    expect(response?.status).toBe(429)
    expect(response?.headers.get('retry-after')).toBe('61')
    expect(response?.headers.get('content-type')).toBe('application/problem+json')
    expect(await response?.json()).toEqual(problem?.document)
  })
})
