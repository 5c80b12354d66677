import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import type { ServiceFacts } from './service-facts.ts'

/** The subject of an audit: a policy, the service's facts, and the paths without a source. */
export interface Subject {
  readonly policy: AccountSecurityPolicy
  readonly facts: ServiceFacts
  /** JSON paths that an import filled in without a source; values below them are not taken as statements. */
  readonly unstated: readonly string[]
}

/** Whether the value at `path` was filled in without a source. */
export function isUnstated(path: string, { unstated }: Subject): boolean {
  return unstated.some((prefix) => path === prefix || path.startsWith(`${prefix}.`) || path.startsWith(`${prefix}[`))
}
