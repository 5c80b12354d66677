import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import type { ServiceFacts } from './service-facts.ts'

/** What is audited: a policy, what the service declares beside it, and what the policy only seems to say. */
export interface Subject {
  readonly policy: AccountSecurityPolicy
  readonly facts: ServiceFacts
  /** JSON paths that were filled in for want of a source (an import); nothing below them is taken as said. */
  readonly unstated: readonly string[]
}

/** Whether the value at `path` was filled in and not said. */
export function isUnstated(path: string, { unstated }: Subject): boolean {
  return unstated.some((prefix) => path === prefix || path.startsWith(`${prefix}.`) || path.startsWith(`${prefix}[`))
}
