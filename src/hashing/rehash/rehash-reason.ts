/** Why a stored hash should be made anew at the next sign-in. */
export type RehashReason =
  /** Not Argon2id. */
  | 'other_type'
  /** Older than version 19, that of RFC 9106. */
  | 'older_version'
  | 'less_memory'
  | 'fewer_passes'
  | 'fewer_lanes'
  | 'shorter_salt'
  | 'shorter_tag'
  /** These five only where `rehashTo` is `exact`. */
  | 'more_memory'
  | 'more_passes'
  | 'more_lanes'
  | 'longer_salt'
  | 'longer_tag'
  /** Made without a pepper, or with a key that is not the first any more. */
  | 'other_pepper_key'
  /** In a format of another system. */
  | 'legacy_format'
  /** Cannot be read at all, so that it protects nothing that is known. */
  | 'unreadable'

/**
 * When a readable Argon2id hash is made anew: where it is below the hasher's parameters in some dimension (`atLeast`), or
 * other than they say in any way (`exact`), which brings costs down again.
 */
export type RehashTo = 'atLeast' | 'exact'
