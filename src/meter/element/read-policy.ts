import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import { checkForm } from '../../policy/verdict/check-form.ts'
import { listRequirements } from '../../policy/verdict/list-requirements.ts'

/** Reads a policy given as an object, as JSON, or as the URL of JSON; returns an error code if there is none. */
export async function readPolicy(
  source: unknown,
  baseUrl: string
): Promise<AccountSecurityPolicy | 'policy_unavailable' | 'policy_invalid'> {
  let policy = source
  if (typeof source === 'string') {
    const isJson = /^\s*[[{]/u.test(source)
    try {
      policy = isJson ? JSON.parse(source) : await fetchJson(new URL(source, baseUrl))
    } catch {
      return isJson ? 'policy_invalid' : 'policy_unavailable'
    }
  }
  return isUsable(policy) ? policy : 'policy_invalid'
}

async function fetchJson(url: URL): Promise<unknown> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(response.statusText)
  return await response.json()
}

// The server validates the policy fully (`rempart/zod`); a page only needs to know that the rules can run.
function isUsable(policy: unknown): policy is AccountSecurityPolicy {
  try {
    const candidate = policy as AccountSecurityPolicy
    if (candidate.version !== 1 || !(candidate.password.maximumBytes > 0)) return false
    checkForm('Rempart 1', candidate)
    return listRequirements(candidate).length > 0
  } catch {
    return false
  }
}
