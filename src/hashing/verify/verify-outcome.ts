import type { UnreadableHashProblem } from '../../rempart-error.ts'
import type { RehashReason } from '../rehash/rehash-reason.ts'

/**
 * The result of verifying a password. `matches` and `needsRehash` are always present; `outcome` gives the detail, so
 * that a damaged row is not mistaken for a wrong password. To the user, every outcome except `match` is the same
 * refusal.
 */
export type VerifyOutcome =
  | {
      readonly outcome: 'match'
      readonly matches: true
      /**
       * True if the hash differs from what the hasher would write, by `rehashTo`: store a new one while the password is
       * available.
       */
      readonly needsRehash: boolean
      readonly reasons: readonly RehashReason[]
      /**
       * Present if the other system read only a part of the password (bcrypt: 72 bytes), so that a mistyped end matches
       * too. Then `needsRehash` is false: a hash of the typed password could refuse the right one for ever. Such a hash
       * is replaced when the user next changes the password.
       */
      readonly isPartial?: true
    }
  /** The password is wrong, or invalid: over the byte limit, or with a lone surrogate. */
  | (NoMatch & { readonly outcome: 'mismatch' })
  /** The stored hash was `null`. The same work was done as for a mismatch. */
  | (NoMatch & { readonly outcome: 'no_account' })
  /** The hasher cannot read the stored value. The same work was done as for a mismatch. */
  | (NoMatch & { readonly outcome: 'unreadable_hash'; readonly problem: UnreadableHashProblem })
  /**
   * The stored hash names a pepper key that the hasher does not have: an error of the deployment, not of the user.
   * `keyIdBase64` is the stored key id. The same work was done as for a mismatch.
   */
  | (NoMatch & { readonly outcome: 'pepper_key_missing'; readonly keyIdBase64: string })
  /**
   * The stored hash needs an npm package that is not installed: an error of the deployment. The same work was done as
   * for a mismatch.
   */
  | (NoMatch & { readonly outcome: 'package_missing'; readonly packageName: string })
  /**
   * Verifying this password would cost more than the ceiling allows, or than the gate's whole memory budget. No work
   * was done.
   */
  | (NoMatch & { readonly outcome: 'cost_above_ceiling' })

/** Every outcome except a match. */
export type VerifyFailure = Exclude<VerifyOutcome, { readonly outcome: 'match' }>

interface NoMatch {
  readonly matches: false
  readonly needsRehash: false
  readonly reasons: readonly []
  /**
   * Present if the password is invalid (too long, a lone surrogate, too many combining marks), so that nothing was
   * computed.
   */
  readonly isUnread?: true
}

/** What every outcome except `match` has in common. */
export const NO_MATCH: NoMatch = { matches: false, needsRehash: false, reasons: [] }
