import type { PasswordPolicy } from '../account-security-policy.ts'
import type { PolicyRequirement } from '../policy-requirement.ts'

// Separate from the rules, so that a page can show its list without loading their code.

export function personalDataRequirements({ personalData }: PasswordPolicy): readonly PolicyRequirement[] {
  return personalData === undefined ? [] : [{ code: 'personal_data', params: {} }]
}

export function blocklistRequirements({ blocklist: list }: PasswordPolicy): readonly PolicyRequirement[] {
  const requirements: PolicyRequirement[] = []
  if (list?.commonPasswords === true) requirements.push({ code: 'common_password', params: {} })
  if (list !== undefined && list.values.length > 0) requirements.push({ code: 'blocklisted', params: {} })
  return requirements
}

export function serviceNameRequirements({ blocklist: list }: PasswordPolicy): readonly PolicyRequirement[] {
  return list === undefined || list.serviceNames.length === 0 ? [] : [{ code: 'service_name', params: {} }]
}
