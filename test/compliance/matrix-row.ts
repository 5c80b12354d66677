import { servicePublic, type AccountSecurityPolicy, type CharacterClass } from '../../src/index.ts'
import type { ServiceFacts } from '../../src/compliance/index.ts'

export const FOUR: readonly CharacterClass[] = ['upper', 'lower', 'digit', 'symbol']
export const THREE: readonly CharacterClass[] = ['upper', 'lower', 'digit']

interface Rule {
  readonly length: number
  readonly classes?: readonly CharacterClass[]
}

/** A policy that says nothing but a rule and a limit that no framework takes for one. */
export function bare(...rules: readonly Rule[]): AccountSecurityPolicy {
  const { version, hashing } = servicePublic
  return {
    version,
    hashing,
    password: {
      alternatives: rules.map(({ length, classes = [] }) => ({ minimumCharacters: length, classes })),
      maximumCharacters: 256,
      maximumBytes: 1_024,
      minimumScore: 0
    },
    throttling: { maximumFailuresPerDay: 100_000 }
  }
}

export interface MatrixRow {
  readonly name: string
  readonly policy: AccountSecurityPolicy
  readonly facts?: ServiceFacts
  /** What is expected of single requirements, `framework requirement` (with `@level`) and its status. */
  readonly expected: Readonly<Record<string, string>>
  /** CNIL's case. */
  readonly case?: number
}

export const listed = { blocklist: { commonPasswords: true, values: [], serviceNames: [] } } as const

export function withPassword(
  policy: AccountSecurityPolicy,
  more: Partial<AccountSecurityPolicy['password']>
): AccountSecurityPolicy {
  return { ...policy, password: { ...policy.password, ...more } }
}

export function withThrottling(
  policy: AccountSecurityPolicy,
  throttling: Partial<AccountSecurityPolicy['throttling']>
): AccountSecurityPolicy {
  return { ...policy, throttling: { ...policy.throttling, ...throttling } }
}
