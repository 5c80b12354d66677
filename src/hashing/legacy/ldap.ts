import { BCRYPT_PACKAGE } from './bcrypt-package.ts'
import { readCryptString } from './crypt-string.ts'
import { behind, damaged, type LegacyFormat, type LegacyReading } from './legacy-format.ts'
import { readPbkdf2 } from './pbkdf2-digest.ts'
import { digestBytesOf, readSaltedDigest, type SaltedHash } from './salted-digest.ts'
import { readHexadecimal, readPaddedBase64, readPasslibBase64, withoutDigest } from './strict-decoding.ts'

interface DigestScheme {
  readonly hash: SaltedHash
  readonly isSalted: boolean
}

const DIGESTS: Readonly<Record<string, DigestScheme>> = {
  MD5: { hash: 'md5', isSalted: false },
  'PLAIN-MD5': { hash: 'md5', isSalted: false },
  'LDAP-MD5': { hash: 'md5', isSalted: false },
  SMD5: { hash: 'md5', isSalted: true },
  SHA: { hash: 'sha1', isSalted: false },
  SHA1: { hash: 'sha1', isSalted: false },
  SSHA: { hash: 'sha1', isSalted: true },
  SHA256: { hash: 'sha256', isSalted: false },
  SSHA256: { hash: 'sha256', isSalted: true },
  SHA384: { hash: 'sha384', isSalted: false },
  SSHA384: { hash: 'sha384', isSalted: true },
  SHA512: { hash: 'sha512', isSalted: false },
  SSHA512: { hash: 'sha512', isSalted: true }
}

const PBKDF2 = {
  PBKDF2: 'sha1',
  'PBKDF2-SHA1': 'sha1',
  'PBKDF2-SHA256': 'sha256',
  'PBKDF2-SHA512': 'sha512'
} as const

const CRYPT: ReadonlySet<string> = new Set(
  'CRYPT MD5-CRYPT SHA256-CRYPT SHA512-CRYPT BLF-CRYPT BCRYPT ARGON2 ARGON2I ARGON2ID'.split(' ')
)

/**
 * `userPassword` of LDAP directories, and of Dovecot: a scheme in braces, in upper or lower case, followed by one
 * digest and its salt in base 64 (`{SHA}`, `{SSHA}`, `{SSHA512}`…), by a string of `crypt(3)` or Argon2 (`{CRYPT}$6$…`,
 * `{ARGON2}$argon2id$…`), or by PBKDF2 (`{PBKDF2-SHA256}`, Atlassian's `{PKCS5S2}`). `{CLEARTEXT}` is not read.
 *
 * Source: RFC 2307 §5.3; OpenLDAP, contrib/slapd-modules/passwd.
 */
export const ldap: LegacyFormat = {
  name: 'ldap',
  needs: BCRYPT_PACKAGE,
  read(stored) {
    const [prefix, name] = /^\{([A-Za-z0-9-]+)\}/u.exec(stored) ?? []
    if (prefix === undefined || name === undefined) return null
    const scheme = name.toUpperCase()
    const rest = stored.slice(prefix.length)
    if (CRYPT.has(scheme)) return behind(prefix, readCryptString(rest))
    if (scheme === 'PKCS5S2') return readAtlassian(prefix, rest)
    if (isPbkdf2(scheme)) return readOpenLdapPbkdf2(PBKDF2[scheme], stored, rest)
    const digest = Object.hasOwn(DIGESTS, scheme) ? DIGESTS[scheme] : undefined
    return digest === undefined ? null : readDigest(digest, prefix, rest)
  }
}

function readDigest({ hash, isSalted }: DigestScheme, prefix: string, rest: string): LegacyReading {
  const length = digestBytesOf(hash)
  const bytes = !isSalted && rest.length === 2 * length ? readHexadecimal(rest) : readPaddedBase64(rest)
  if (bytes === null) return damaged('bad_base64')
  if (isSalted ? bytes.length <= length : bytes.length !== length) return damaged('length_out_of_range')
  const salt = bytes.subarray(length)
  const zeros = Buffer.concat([Buffer.alloc(length), salt])
  return readSaltedDigest(hash, bytes.subarray(0, length), salt, prefix + zeros.toString('base64'))
}

function isPbkdf2(scheme: string): scheme is keyof typeof PBKDF2 {
  return Object.hasOwn(PBKDF2, scheme)
}

function readOpenLdapPbkdf2(hash: 'sha1' | 'sha256' | 'sha512', stored: string, rest: string): LegacyReading {
  const [iterations, salt, digest, ...more] = rest.split('$')
  if (digest === undefined || more.length > 0) return damaged('malformed')
  return readPbkdf2({
    hash,
    iterations,
    salt: readPasslibBase64(salt),
    digest: readPasslibBase64(digest),
    settings: withoutDigest(stored, digest, 'A')
  })
}

/** 16 bytes of salt and 32 of key; SHA-1, 10,000 iterations. */
function readAtlassian(prefix: string, rest: string): LegacyReading {
  const bytes = readPaddedBase64(rest)
  if (bytes === null) return damaged('bad_base64')
  if (bytes.length !== 48) return damaged('length_out_of_range')
  const salt = bytes.subarray(0, 16)
  const settings = prefix + Buffer.concat([salt, Buffer.alloc(32)]).toString('base64')
  return readPbkdf2({ hash: 'sha1', iterations: '10000', salt, digest: bytes.subarray(16), digestBytes: 32, settings })
}
