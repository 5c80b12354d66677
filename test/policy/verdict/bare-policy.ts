import {
  servicePublicRuleOnly,
  type AccountSecurityPolicy,
  type BlocklistPolicy,
  type PasswordPolicy
} from '../../../src/index.ts'

const bare: PasswordPolicy = {
  alternatives: [{ minimumCharacters: 3, classes: [] }],
  maximumCharacters: 20,
  maximumBytes: 40,
  minimumScore: 0
}

export const four = ['upper', 'lower', 'digit', 'symbol'] as const
export const lists: BlocklistPolicy = { commonPasswords: false, values: [], serviceNames: [] }

/** A policy of which a table of exact values changes one field a row. */
export function policyOf(changes: Partial<PasswordPolicy>): AccountSecurityPolicy {
  return { ...servicePublicRuleOnly, password: { ...bare, ...changes } }
}
