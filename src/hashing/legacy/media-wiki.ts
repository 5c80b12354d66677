import { hash as digestOf } from 'node:crypto'
import { readBcrypt } from './bcrypt-digest.ts'
import { BCRYPT_PACKAGE } from './bcrypt-package.ts'
import { damaged, wholeInput, type LegacyFormat, type LegacyReading } from './legacy-format.ts'
import { readPbkdf2 } from './pbkdf2-digest.ts'
import { readDecimal, readHexadecimal, readPaddedBase64, withoutDigest } from './strict-decoding.ts'

/**
 * MediaWiki: `:pbkdf2:sha512:30000:64:salt:digest`, `:argon2:`, `:bcrypt:`, and its old `:A:` (MD5) and `:B:` (MD5 of a
 * salt and the MD5). bcrypt needs `@node-rs/bcrypt`.
 */
export const mediaWiki: LegacyFormat = {
  name: 'mediaWiki',
  needs: BCRYPT_PACKAGE,
  read(stored) {
    const [, type, rest] = /^:([A-Za-z0-9-]+):(.*)$/su.exec(stored) ?? []
    if (type === undefined || rest === undefined) return null
    if (type === 'pbkdf2') return readMediaWikiPbkdf2(stored, rest.split(':'))
    if (type === 'argon2') return { kind: 'argon2', phc: rest }
    if (type === 'A') return readMd5(stored, ['', rest])
    if (type === 'B') return readMd5(stored, rest.split(':'))
    if (type !== 'bcrypt') return damaged('unknown_algorithm')
    const [, cost, salt, digest] = /^([0-9]{1,2})\$(.{22})(.{31})$/u.exec(rest) ?? []
    return readBcrypt({ version: '2y', cost, salt, digest, settings: withoutDigest(stored, digest ?? '', '.') })
  }
}

function readMediaWikiPbkdf2(stored: string, fields: readonly string[]): LegacyReading {
  const [hash, iterations, length, salt, digest, ...rest] = fields
  if (digest === undefined || rest.length > 0) return damaged('malformed')
  if (hash !== 'sha1' && hash !== 'sha256' && hash !== 'sha512') return damaged('unknown_algorithm')
  const digestBytes = readDecimal(length, 16, 128)
  if (digestBytes === null) return damaged('number_out_of_range')
  return readPbkdf2({
    hash,
    iterations,
    salt: readPaddedBase64(salt),
    digest: readPaddedBase64(digest),
    digestBytes,
    settings: withoutDigest(stored, digest, 'A')
  })
}

function readMd5(stored: string, fields: readonly string[]): LegacyReading {
  const [salt, text, ...rest] = fields
  const digest = text === undefined ? null : readHexadecimal(text)
  if (salt === undefined || text === undefined || digest === null || rest.length > 0) return damaged('malformed')
  if (digest.length !== 16) return damaged('length_out_of_range')
  return {
    kind: 'digest',
    digest,
    memoryKib: 8,
    coreSeconds: 0.000_003,
    settings: withoutDigest(stored, text, '0'),
    inputs: (password) =>
      wholeInput(salt === '' ? password : Buffer.from(`${salt}-${digestOf('md5', password, 'hex')}`)),
    compute: async (input) => digestOf('md5', input, 'buffer')
  }
}
