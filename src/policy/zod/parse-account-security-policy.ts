import * as z from 'zod'
import { RempartError, type PolicyProblem } from '../../rempart-error.ts'
import type { AccountSecurityPolicy } from '../account-security-policy.ts'
import { accountSecurityPolicySchema } from './account-security-policy-schema.ts'
import { findContradictions } from './find-contradictions.ts'

/**
 * Reads a policy from a JSON value, strictly: an unknown key, a wrong type or a pair that contradicts itself is refused.
 *
 * @param json A value as `JSON.parse` gives it.
 * @returns The policy, equal to `json`.
 * @throws {RempartError} `invalid_policy`: one error that names every problem by its JSON path and the type found there,
 * never by its value.
 *
 * @example
 * ```ts
 * parseAccountSecurityPolicy(JSON.parse(JSON.stringify(servicePublic))).version // 1
 * ```
 */
export function parseAccountSecurityPolicy(json: unknown): AccountSecurityPolicy {
  const result = accountSecurityPolicySchema.safeParse(json)
  const contradictions = findContradictions(json)
  if (!result.success) {
    throw invalidPolicy([...result.error.issues.flatMap((issue) => toProblems(issue, json)), ...contradictions])
  }
  if (contradictions.length > 0) throw invalidPolicy(contradictions)
  return result.data
}

/**
 * Reads a policy from the text of a JSON file.
 *
 * @throws {RempartError} `invalid_policy`, for text that is not JSON too.
 *
 * @example
 * ```ts
 * parseAccountSecurityPolicyText(JSON.stringify(owaspAsvs)).version // 1
 * ```
 */
export function parseAccountSecurityPolicyText(text: string): AccountSecurityPolicy {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    // The parser's own error quotes the text, so it is not passed on.
    throw invalidPolicy([{ path: '$', kind: 'not_json', expected: 'a JSON document', received: 'text' }])
  }
  return parseAccountSecurityPolicy(json)
}

function invalidPolicy(problems: readonly PolicyProblem[]): RempartError<'invalid_policy'> {
  const lines = problems.map(({ path, expected, received }) => `${path}: expected ${expected}, got ${received}`)
  return new RempartError('invalid_policy', `policy is invalid: ${lines.join('; ')}`, { problems })
}

function toProblems(issue: z.core.$ZodIssue, json: unknown): readonly PolicyProblem[] {
  const path = formatPath(issue.path)
  const received = describeType(valueAt(json, issue.path))
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: formatPath([...issue.path, key]),
        kind: 'unknown_key',
        expected: 'no such key',
        received: describeType(valueAt(json, [...issue.path, key]))
      }))
    case 'invalid_type': {
      const expected = issue.expected === 'int' ? 'integer' : issue.expected
      return [{ path, kind: received === 'missing' ? 'missing_key' : 'wrong_type', expected, received }]
    }
    case 'invalid_value': {
      const expected = `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`
      return [{ path, kind: received === 'missing' ? 'missing_key' : 'wrong_value', expected, received }]
    }
    case 'too_small':
      return [{ path, kind: 'wrong_value', expected: describeBound(issue, issue.minimum, 'least', 'more'), received }]
    case 'too_big':
      return [{ path, kind: 'wrong_value', expected: describeBound(issue, issue.maximum, 'most', 'less'), received }]
    default:
      return [{ path, kind: 'wrong_value', expected: 'a valid value', received }]
  }
}

function describeBound(
  { origin, inclusive }: { readonly origin: string; readonly inclusive?: boolean | undefined },
  bound: number | bigint,
  inclusively: 'least' | 'most',
  exclusively: 'more' | 'less'
): string {
  const unit = origin === 'array' ? ' items' : origin === 'string' ? ' characters' : ''
  return inclusive === false ? `${exclusively} than ${bound}${unit}` : `at ${inclusively} ${bound}${unit}`
}

/** Keys are names that the file's author chose; long ones and odd ones are quoted and cut, so that a path stays one line. */
function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    const name = String(key)
    return /^[A-Za-z_$][\w$]{0,63}$/u.test(name) ? `${text}.${name}` : `${text}[${JSON.stringify(name.slice(0, 64))}]`
  }, '$')
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
    json
  )
}

function describeType(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number' && !Number.isInteger(value)) return 'fractional number'
  return typeof value
}
