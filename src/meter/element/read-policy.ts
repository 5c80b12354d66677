import { checkPassword, listRequirements } from '../../policy/check-password.ts'
import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'

/** A policy as an attribute gives it: its JSON, or the address of its JSON. Null when there is none to be had there. */
export async function readPolicy(source: string, baseUrl: string): Promise<AccountSecurityPolicy | null> {
  try {
    const policy: unknown = source.trimStart().startsWith('{')
      ? JSON.parse(source)
      : await fetchJson(new URL(source, baseUrl))
    return isUsable(policy) ? policy : null
  } catch {
    return null
  }
}

async function fetchJson(url: URL): Promise<unknown> {
  const response = await fetch(url)
  return response.ok ? await response.json() : null
}

// The server parses the policy with every care (`rempart/zod`); a page only needs to know that the rules can be asked.
function isUsable(policy: unknown): policy is AccountSecurityPolicy {
  const candidate = policy as AccountSecurityPolicy
  if (candidate.version !== 1 || !(candidate.password.maximumBytes > 0)) return false
  checkPassword('Rempart 1', candidate, ['rempart'])
  return listRequirements(candidate).length > 0
}
