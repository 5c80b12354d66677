import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import type { WordVerdict } from '../../policy/verdict/judge-words.ts'
import type { EstimatorLanguage } from '../../strength/load-estimator.ts'

/** What the page sends to its worker. `start` comes first and once. */
export type WorkerRequest =
  | {
      readonly kind: 'start'
      readonly policy: AccountSecurityPolicy
      readonly dictionaries: readonly EstimatorLanguage[]
    }
  | { readonly kind: 'judge'; readonly id: number; readonly password: string; readonly context: readonly string[] }
  | { readonly kind: 'propose' }

/**
 * What leaves the worker, `loaded` first of all, when its script runs: codes, numbers and positions, never a password that was typed. `proposal` holds a new one,
 * because a person asked to see it, or null where the policy leaves no room for one.
 */
export type WorkerAnswer =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'verdict'; readonly id: number; readonly verdict: WordVerdict }
  | { readonly kind: 'proposal'; readonly password: string | null }
  | { readonly kind: 'failed' }
