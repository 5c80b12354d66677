import type { UnreadableHashProblem } from '../../rempart-error.ts'
import type { RehashReason } from '../rehash/rehash-reason.ts'

/**
 * What came of verifying a password. `matches` and `needsRehash` are always there; `outcome` says the rest, so that a
 * damaged row is not taken for a wrong password. Towards the user, every outcome but `match` is the same refusal.
 */
export type VerifyOutcome =
  | {
      readonly outcome: 'match'
      readonly matches: true
      /** True when the hash is not what the hasher would write, as `rehashTo` has it: store a new one now that the password is at hand. */
      readonly needsRehash: boolean
      readonly reasons: readonly RehashReason[]
      /**
       * There when the other system read only a part of the password (bcrypt: 72 bytes), so that a mistyped end matches
       * too. Then `needsRehash` is false: a hash of what was typed could refuse the right password for ever. Such a hash
       * is renewed when the user next chooses a password.
       */
      readonly isPartial?: true
    }
  /** The password is another one, or no possible one: over the byte limit, or with a lone surrogate. */
  | (NoMatch & { readonly outcome: 'mismatch' })
  /** The stored hash was `null`. The same work was done as for a mismatch. */
  | (NoMatch & { readonly outcome: 'no_account' })
  /** The stored value is no hash that the hasher reads. The same work was done as for a mismatch. */
  | (NoMatch & { readonly outcome: 'unreadable_hash'; readonly problem: UnreadableHashProblem })
  /**
   * The stored hash names a pepper key that the hasher was not given: a fault of the deployment, not of the user.
   * `keyIdBase64` is the name as it is stored. The same work was done as for a mismatch.
   */
  | (NoMatch & { readonly outcome: 'pepper_key_missing'; readonly keyIdBase64: string })
  /**
   * The stored hash is of a format that an npm package computes, and it is not installed: a fault of the deployment.
   * The same work was done as for a mismatch.
   */
  | (NoMatch & { readonly outcome: 'package_missing'; readonly packageName: string })
  /**
   * All that would have to be tried for this password asks for more than the ceiling, or than the gate's whole memory
   * budget. No work was done.
   */
  | (NoMatch & { readonly outcome: 'cost_above_ceiling' })

/** Every outcome but a match. */
export type VerifyFailure = Exclude<VerifyOutcome, { readonly outcome: 'match' }>

interface NoMatch {
  readonly matches: false
  readonly needsRehash: false
  readonly reasons: readonly []
  /** There when the password is no possible one (too long, a lone surrogate, endless marks), so that nothing was computed. */
  readonly isUnread?: true
}

/** What every outcome but `match` says. */
export const NO_MATCH: NoMatch = { matches: false, needsRehash: false, reasons: [] }
