/** Why a stored hash should be rehashed at the next sign-in. */
export type RehashReason =
  /** Not Argon2id. */
  | 'other_type'
  /** Older than version 19, the version of RFC 9106. */
  | 'older_version'
  | 'less_memory'
  | 'fewer_passes'
  | 'fewer_lanes'
  | 'shorter_salt'
  | 'shorter_tag'
  /** These five only if `rehashTo` is `exact`. */
  | 'more_memory'
  | 'more_passes'
  | 'more_lanes'
  | 'longer_salt'
  | 'longer_tag'
  /** Made without a pepper, or with a key that is no longer the first. */
  | 'other_pepper_key'
  /** In a format of another system. */
  | 'legacy_format'
  /** Cannot be read. */
  | 'unreadable'

/**
 * When a readable Argon2id hash needs a rehash: if any of its parameters is below the hasher's (`atLeast`), or if any
 * differs (`exact`), which can lower the cost again.
 */
export type RehashTo = 'atLeast' | 'exact'
