import type { BlocklistPolicy } from '../account-security-policy.ts'
import { fold, foldLetters, foldLookAlikes } from '../fold.ts'
import type { PolicyIssue } from '../policy-issue.ts'
import type { PolicyRequirement } from '../policy-requirement.ts'
import type { Rule } from './rule.ts'

/**
 * Values refused as a whole, after folding: a blocklist compares "the entire password", not substrings
 * (NIST SP 800-63B-4 §3.1.1.2). The service's names also count with digits and symbols around them, the derivatives that
 * the same clause names.
 */
export const blocklist: Rule = {
  requirements({ blocklist: list }) {
    const requirements: PolicyRequirement[] = []
    if (list === undefined) return requirements
    if (list.commonPasswords) requirements.push({ code: 'common_password', params: {} })
    if (list.values.length > 0) requirements.push({ code: 'blocklisted', params: {} })
    if (list.serviceNames.length > 0) requirements.push({ code: 'service_name', params: {} })
    return requirements
  },

  issues({ text }, { blocklist: list }) {
    if (list === undefined) return []
    const issues: PolicyIssue[] = []
    const { values, serviceNames } = foldList(list)
    const folded = fold(text)
    if (values.has(folded)) issues.push({ code: 'blocklisted', params: {} })
    if (serviceNames.has(folded) || serviceNames.has(stripTails(text)))
      issues.push({ code: 'service_name', params: {} })
    return issues
  }
}

function stripTails(text: string): string {
  return foldLookAlikes(foldLetters(text).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
}

interface FoldedList {
  readonly values: ReadonlySet<string>
  readonly serviceNames: ReadonlySet<string>
}

// A policy is checked many times and holds up to 10,000 values: they are folded once.
const foldedLists = new WeakMap<BlocklistPolicy, FoldedList>()

function foldList(list: BlocklistPolicy): FoldedList {
  let folded = foldedLists.get(list)
  if (folded === undefined) {
    folded = { values: foldAll(list.values), serviceNames: foldAll(list.serviceNames) }
    foldedLists.set(list, folded)
  }
  return folded
}

function foldAll(values: readonly string[]): ReadonlySet<string> {
  return new Set(values.map(fold).filter((value) => value !== ''))
}
