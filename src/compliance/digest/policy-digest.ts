import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import { isRecord } from '../subject/policy-path.ts'
import { sha256 } from './sha-256.ts'

/**
 * `sha256:` and the hash of the policy as canonical JSON (RFC 8785: members in the order of their names, no spaces), so
 * that a report identifies its policy, however its file is written. `$schema`, which is ignored, is left out.
 */
export function policyDigest(policy: AccountSecurityPolicy): string {
  return `sha256:${sha256(JSON.stringify({ ...policy, $schema: undefined }, sortMembers))}`
}

function sortMembers(_key: string, value: unknown): unknown {
  if (!isRecord(value)) return value
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries)
}
