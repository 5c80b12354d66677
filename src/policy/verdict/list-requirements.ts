import type { AccountSecurityPolicy } from '../account-security-policy.ts'
import type { PolicyRequirement } from '../policy-requirement.ts'
import { formRules } from '../rules/form-rules.ts'
import { blocklistRequirements, personalDataRequirements, serviceNameRequirements } from '../rules/word-requirements.ts'

/**
 * The requirements of a policy, in reading order: the lines of a checklist. A requirement is met when no issue has its
 * code.
 *
 * @example
 * ```ts
 * listRequirements(servicePublicRuleOnly).map((requirement) => requirement.code)
 * // ['too_short', 'missing_upper', 'missing_lower', 'missing_digit', 'too_long']
 * ```
 */
export function listRequirements({ password }: AccountSecurityPolicy): readonly PolicyRequirement[] {
  const { minimumScore } = password
  return [
    ...formRules.flatMap((rule) => rule.requirements(password)),
    ...personalDataRequirements(password),
    ...blocklistRequirements(password),
    ...serviceNameRequirements(password),
    ...(minimumScore === 0 ? [] : [{ code: 'too_guessable' as const, params: { minimumScore } }])
  ]
}
