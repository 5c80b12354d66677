import { BCRYPT_PACKAGE } from './bcrypt-package.ts'
import { readCryptString } from './crypt-string.ts'
import { computeInWorker } from './iterated/compute-in-worker.ts'
import { CORE_SECONDS_PER_DIGEST, WORKER_MEMORY_KIB } from './iterated/iterated-job.ts'
import { ldap } from './ldap.ts'
import { behind, damaged, wholeInput, type LegacyFormat, type LegacyReading } from './legacy-format.ts'
import { readPbkdf2 } from './pbkdf2-digest.ts'
import { readSaltedDigest, type SaltedHash } from './salted-digest.ts'
import { readScrypt } from './scrypt-digest.ts'
import { readHexadecimal, readPaddedBase64, withoutDigest } from './strict-decoding.ts'

const MESSAGE_DIGESTS: Readonly<Record<string, SaltedHash>> = { MD5: 'md5', 'SHA-1': 'sha1', 'SHA-256': 'sha256' }

/**
 * Spring Security's `DelegatingPasswordEncoder`, each encoder with its defaults: `{bcrypt}`, `{argon2}`, `{pbkdf2}`,
 * `{scrypt}` (and with `@SpringSecurity_v5_8`), `{sha256}`, `{MD5}`, `{SHA-1}`, `{SHA-256}`, `{ldap}`. `{noop}` holds
 * the password itself and is not read: hash such a column before migrating it. bcrypt needs `@node-rs/bcrypt`.
 */
export const spring: LegacyFormat = {
  name: 'spring',
  needs: BCRYPT_PACKAGE,
  read(stored, formats) {
    const [prefix, id] = /^\{([A-Za-z0-9-]+(?:@SpringSecurity_v5_8)?)\}/u.exec(stored) ?? []
    if (prefix === undefined || id === undefined) return null
    const rest = stored.slice(prefix.length)
    switch (id) {
      case 'bcrypt':
      case 'argon2':
      case 'argon2@SpringSecurity_v5_8':
        return behind(prefix, readCryptString(rest))
      case 'pbkdf2':
        return readSpringPbkdf2(prefix, rest, { hash: 'sha1', iterations: '185000', saltBytes: 8 })
      case 'pbkdf2@SpringSecurity_v5_8':
        return readSpringPbkdf2(prefix, rest, { hash: 'sha256', iterations: '310000', saltBytes: 16 })
      case 'scrypt':
      case 'scrypt@SpringSecurity_v5_8':
        return behind(prefix, readSpringScrypt(rest))
      case 'sha256':
        return rest.length === 80 ? readStandard(prefix, rest) : null
      case 'ldap':
        return behind(prefix, ldap.read(rest, formats))
      case 'noop':
      case 'MD4':
        return damaged('unknown_algorithm')
      default: {
        const hash = Object.hasOwn(MESSAGE_DIGESTS, id) ? MESSAGE_DIGESTS[id] : undefined
        return hash === undefined ? null : readMessageDigest(hash, prefix, rest)
      }
    }
  }
}

/** Hexadecimal of salt and key; 32 bytes with any hash function. */
function readSpringPbkdf2(
  prefix: string,
  rest: string,
  { saltBytes, ...cost }: { hash: 'sha1' | 'sha256'; iterations: string; saltBytes: number }
): LegacyReading {
  const bytes = readHexadecimal(rest)
  if (bytes === null) return damaged('malformed')
  if (bytes.length !== saltBytes + 32) return damaged('length_out_of_range')
  return readPbkdf2({
    ...cost,
    salt: bytes.subarray(0, saltBytes),
    digest: bytes.subarray(saltBytes),
    digestBytes: 32,
    settings: prefix + rest.slice(0, 2 * saltBytes) + '0'.repeat(64)
  })
}

/** `$e0801$salt$key`: in hexadecimal the binary logarithm of N, r and p, two digits each. */
function readSpringScrypt(stored: string): LegacyReading {
  const [, logarithm, blockSize, parallelization, salt, digest] =
    /^\$([0-9a-f]{1,2})([0-9a-f]{2})([0-9a-f]{2})\$([^$]+)\$([^$]+)$/u.exec(stored) ?? []
  if (digest === undefined || logarithm === undefined) return damaged('malformed')
  return readScrypt({
    cost: 2 ** Number.parseInt(logarithm, 16),
    blockSize: Number.parseInt(blockSize ?? '', 16),
    parallelization: Number.parseInt(parallelization ?? '', 16),
    salt: readPaddedBase64(salt),
    digest: readPaddedBase64(digest),
    settings: withoutDigest(stored, digest, 'A')
  })
}

/** `StandardPasswordEncoder`: eight bytes of salt, and 1,024 rounds of SHA-256. */
function readStandard(prefix: string, rest: string): LegacyReading {
  const bytes = readHexadecimal(rest)
  if (bytes === null) return damaged('malformed')
  const salt = bytes.subarray(0, 8)
  const times = 1024
  return {
    kind: 'digest',
    digest: bytes.subarray(8),
    memoryKib: WORKER_MEMORY_KIB,
    coreSeconds: times * CORE_SECONDS_PER_DIGEST,
    settings: prefix + rest.slice(0, 16) + '0'.repeat(64),
    inputs: (password) => wholeInput(Buffer.concat([salt, password])),
    compute: (first) =>
      computeInWorker({ construction: 'repeated', hash: 'sha256', first, suffix: new Uint8Array(), times })
  }
}

/**
 * `MessageDigestPasswordEncoder`: hexadecimal, after a salt whose braces are hashed too. `null` if it may be LDAP's.
 */
function readMessageDigest(hash: SaltedHash, prefix: string, rest: string): LegacyReading | null {
  const [, salt, text] = /^(\{[^}]*\})?([0-9a-f]+)$/u.exec(rest) ?? []
  const digest = text === undefined ? null : readHexadecimal(text)
  if (text === undefined || digest === null) return null
  return readSaltedDigest(hash, digest, Buffer.from(salt ?? ''), withoutDigest(prefix + rest, text, '0'))
}
