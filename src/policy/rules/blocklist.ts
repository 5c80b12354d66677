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

  issues({ text, folded }, { blocklist: list }) {
    if (list === undefined || list.values.length === 0) return []
    const { values, longest } = foldOnce(list.values)
    if (folded.signs.length > longest) return []
    return values.has(fold(text)) ? [{ code: 'blocklisted', params: {} }] : []
  }
}

interface FoldedValues {
  readonly values: ReadonlySet<string>
  /** UTF-16 units of the longest value: a password of more signs is none of them. */
  readonly longest: number
}

// A policy is checked many times and holds up to 10,000 values: they are folded once.
const foldedValues = new WeakMap<readonly string[], FoldedValues>()

function foldOnce(list: readonly string[]): FoldedValues {
  const known = foldedValues.get(list)
  if (known !== undefined) return known
  const values = new Set(list.map(fold).filter((value) => value !== ''))
  const longest = [...values].reduce((most, { length }) => Math.max(most, length), 0)
  const folded = { values, longest }
  foldedValues.set(list, folded)
  return folded
}
