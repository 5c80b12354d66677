import * as z from 'zod'
import { RempartError, type PolicyExpectation, type PolicyProblem } from '../../rempart-error.ts'
import type { AccountSecurityPolicy } from '../account-security-policy.ts'
import { accountSecurityPolicySchema } from './account-security-policy-schema.ts'
import { findContradictions } from './find-contradictions.ts'
import { formatJsonPath } from './json-path.ts'
import { holdsMoreValuesThan } from './json-size.ts'
import { policyProblem } from './policy-problem.ts'

/** A policy at all its limits holds some 16,000 values and 8 million characters; beyond this nothing is looked into. */
const MAXIMUM_VALUES = 150_000
const MAXIMUM_TEXT_UNITS = 16 * 1_048_576
const MAXIMUM_PROBLEMS = 100
const MAXIMUM_PROBLEMS_IN_MESSAGE = 20

/**
 * Reads a policy from a JSON value, strictly: an unknown key, a wrong type or a pair that contradicts itself is refused.
 *
 * @param json A value as `JSON.parse` gives it.
 * @returns The policy, equal to `json`.
 * @throws {RempartError} `invalid_policy`: one error that names the problems by their JSON paths and the types found
 * there, never by values: the first hundred, and how many there are. Of more than 150,000 values none is looked at.
 *
 * @example
 * ```ts
 * parseAccountSecurityPolicy(JSON.parse(JSON.stringify(servicePublic))).version // 1
 * ```
 */
export function parseAccountSecurityPolicy(json: unknown): AccountSecurityPolicy {
  if (holdsMoreValuesThan(json, MAXIMUM_VALUES)) {
    throw invalidPolicy([policyProblem('$', 'too_large', atMost(MAXIMUM_VALUES, 'items'), describeType(json))])
  }
  const result = accountSecurityPolicySchema.safeParse(json)
  const contradictions = findContradictions(json)
  if (!result.success) {
    throw invalidPolicy([...result.error.issues.flatMap((issue) => toProblems(issue, json)), ...contradictions])
  }
  if (contradictions.length > 0) throw invalidPolicy(contradictions)
  return result.data
}

/**
 * Reads a policy from the text of a JSON file; a byte order mark at its start is left out.
 *
 * @throws {RempartError} `invalid_policy`, for text that is not JSON too, or of more than 16 million characters.
 *
 * @example
 * ```ts
 * parseAccountSecurityPolicyText(JSON.stringify(owaspAsvs)).version // 1
 * ```
 */
export function parseAccountSecurityPolicyText(text: string): AccountSecurityPolicy {
  if (text.length > MAXIMUM_TEXT_UNITS) {
    throw invalidPolicy([policyProblem('$', 'too_large', atMost(MAXIMUM_TEXT_UNITS, 'characters'), 'text')])
  }
  let json: unknown
  try {
    json = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text)
  } catch {
    // The parser's own error quotes the text, so it is not passed on.
    throw invalidPolicy([policyProblem('$', 'not_json', { code: 'json_document' }, 'text')])
  }
  return parseAccountSecurityPolicy(json)
}

function atMost(bound: number, unit: 'items' | 'characters'): PolicyExpectation {
  return { code: 'at_most', bound, unit }
}

function invalidPolicy(all: readonly PolicyProblem[]): RempartError<'invalid_policy'> {
  const lines = all
    .slice(0, MAXIMUM_PROBLEMS_IN_MESSAGE)
    .map(({ path, expected, received }) => `${path}: expected ${expected}, got ${received}`)
  if (all.length > lines.length) lines.push(`and ${all.length - lines.length} more`)
  const details = { problems: all.slice(0, MAXIMUM_PROBLEMS), count: all.length }
  return new RempartError('invalid_policy', `policy is invalid: ${lines.join('; ')}`, details)
}

function toProblems(issue: z.core.$ZodIssue, json: unknown): readonly PolicyProblem[] {
  const path = formatJsonPath(issue.path)
  const received = describeType(valueAt(json, issue.path))
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const found = describeType(valueAt(json, [...issue.path, key]))
      return policyProblem(formatJsonPath([...issue.path, key]), 'unknown_key', { code: 'no_such_key' }, found)
    })
  }
  const kind = issue.code === 'invalid_type' ? 'wrong_type' : 'wrong_value'
  return [policyProblem(path, received === 'missing' ? 'missing_key' : kind, toExpectation(issue), received)]
}

function toExpectation(issue: z.core.$ZodIssue): PolicyExpectation {
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'type', type: issue.expected === 'int' ? 'integer' : issue.expected }
    case 'invalid_value':
      return { code: 'one_of', values: issue.values.map((value) => JSON.stringify(value)) }
    case 'too_small':
      return boundOf(issue.inclusive === false ? 'more_than' : 'at_least', issue.minimum, issue.origin)
    case 'too_big':
      return boundOf('at_most', issue.maximum, issue.origin)
    default:
      return { code: 'valid_value' }
  }
}

function boundOf(
  code: 'at_least' | 'at_most' | 'more_than',
  value: number | bigint,
  origin: z.core.$ZodIssueTooBig['origin']
): PolicyExpectation {
  if (origin === 'array') return { code, bound: Number(value), unit: 'items' }
  if (origin === 'string') return { code, bound: Number(value), unit: 'characters' }
  return { code, bound: Number(value) }
}

/** What stands at a path that zod names: one through objects and arrays that are there. */
function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Readonly<Record<PropertyKey, unknown>>)[key], json)
}

function describeType(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number' && !Number.isInteger(value)) return 'fractional number'
  return typeof value
}
