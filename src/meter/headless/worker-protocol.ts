import type { AccountSecurityPolicy } from '../../policy/account-security-policy.ts'
import type { WordVerdict } from '../../policy/verdict/judge-words.ts'
import type { EstimatorLanguage } from '../../strength/load-estimator.ts'

/** Messages from the page to its worker. `start` comes first, once. */
export type WorkerRequest =
  | {
      readonly kind: 'start'
      readonly policy: AccountSecurityPolicy
      readonly dictionaries: readonly EstimatorLanguage[]
      /** The URL of the script of English words, for a worker that needs it: one that the page was given has all its words. */
      readonly englishWords?: string | undefined
    }
  | { readonly kind: 'judge'; readonly id: number; readonly password: string; readonly context: readonly string[] }
  | { readonly kind: 'propose' }

/**
 * Messages from the worker, first `loaded`, when its script runs: codes, numbers and positions, never a typed password.
 * `proposal` holds a new password, which the user asked to see, or null if the policy leaves no room for one.
 */
export type WorkerAnswer =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'verdict'; readonly id: number; readonly verdict: WordVerdict }
  | { readonly kind: 'proposal'; readonly password: string | null }
  | { readonly kind: 'failed' }
