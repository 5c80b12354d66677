/** What a policy cannot show, as the service declares it. What is absent is not known, and stays to verify. */
export interface ServiceFacts {
  /** Whether the password is one of two factors. */
  readonly anotherFactor?: boolean
  /** Whether a captcha or the like stands before automated attempts. */
  readonly captcha?: boolean
  /** The password unlocks a device that the person holds, which blocks for good after so many failures. */
  readonly device?: { readonly blocksAfterFailures: number }
  /** Whether the field refuses what is pasted. */
  readonly pasteBlocked?: boolean
  /** How many special characters are accepted, where only a list of them is. Absent: all are. */
  readonly symbols?: number
  /** How passwords are stored, where it is not as `policy.hashing` says. */
  readonly hashing?: StoredHashFacts
}

/** A hash that is not Argon2id, or not ours. */
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
