import { fold } from '../../password/fold.ts'
import type { PolicyRequirement } from '../policy-requirement.ts'
import type { Rule } from './rule.ts'

/**
 * Values refused as a whole, after folding: a blocklist compares "the entire password", not substrings
 * (NIST SP 800-63B-4 §3.1.1.2).
 */
export const blocklist: Rule = {
  requirements({ blocklist: list }) {
    const requirements: PolicyRequirement[] = []
    if (list === undefined) return requirements
    if (list.commonPasswords) requirements.push({ code: 'common_password', params: {} })
    if (list.values.length > 0) requirements.push({ code: 'blocklisted', params: {} })
    return requirements
  },

  issues({ text }, { blocklist: list }) {
    if (list === undefined || list.values.length === 0) return []
    return foldOnce(list.values).has(fold(text)) ? [{ code: 'blocklisted', params: {} }] : []
  }
}

// A policy is checked many times and holds up to 10,000 values: they are folded once.
const foldedValues = new WeakMap<readonly string[], ReadonlySet<string>>()

function foldOnce(values: readonly string[]): ReadonlySet<string> {
  const known = foldedValues.get(values)
  if (known !== undefined) return known
  const folded = new Set(values.map(fold).filter((value) => value !== ''))
  foldedValues.set(values, folded)
  return folded
}
