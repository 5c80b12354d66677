/** Facts that a policy cannot show, declared by the service. Absent ones are unknown, and remain to be verified. */
export interface ServiceFacts {
  /** Whether the password is one of two factors. */
  readonly anotherFactor?: boolean
  /** Whether a captcha or similar measure stops automated attempts. */
  readonly captcha?: boolean
  /** The password unlocks a device held by the user, which blocks permanently after so many failures. */
  readonly device?: { readonly blocksAfterFailures: number }
  /** Whether the field refuses pasting. */
  readonly pasteBlocked?: boolean
  /** Number of accepted special characters, if only a list is. Absent: all are. */
  readonly symbols?: number
  /** How passwords are stored, if not as in `policy.hashing`. */
  readonly hashing?: StoredHashFacts
}

/** A hash that is not Argon2id, or not made by Rempart. */
export interface StoredHashFacts {
  readonly function: HashFunction
  /** Iterations of PBKDF2, cost factor of bcrypt, log2 of scrypt's N. Absent: not known. */
  readonly cost?: number
  /** Length of the salt in bytes. Absent: not known. */
  readonly saltBytes?: number
}

export type HashFunction =
  | 'argon2id'
  | 'scrypt'
  | 'bcrypt'
  | 'pbkdf2-sha1'
  | 'pbkdf2-sha256'
  | 'pbkdf2-sha512'
  | 'other'
