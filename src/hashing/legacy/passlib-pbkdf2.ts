import type { LegacyFormat } from './legacy-format.ts'
import { damaged } from './legacy-format.ts'
import { readPbkdf2, type Pbkdf2Hash } from './pbkdf2-digest.ts'
import { readPasslibBase64, withoutDigest } from './strict-decoding.ts'

const HASHES: Readonly<Record<string, Pbkdf2Hash>> = {
  pbkdf2: 'sha1',
  'pbkdf2-sha256': 'sha256',
  'pbkdf2-sha512': 'sha512'
}

/** passlib's `pbkdf2_sha256`, `pbkdf2_sha512` and `pbkdf2_sha1`: `$pbkdf2-sha256$iterations$salt$digest`. */
export const passlibPbkdf2: LegacyFormat = {
  name: 'passlibPbkdf2',
  read(stored) {
    const [before, name = '', iterations, salt, digest, ...rest] = stored.split('$')
    const hash = Object.hasOwn(HASHES, name) ? HASHES[name] : undefined
    // With `i=` it is a PHC string, read by another format.
    if (before !== '' || hash === undefined || iterations?.startsWith('i=') === true) return null
    if (digest === undefined || rest.length > 0) return damaged('malformed')
    return readPbkdf2({
      hash,
      iterations,
      salt: readPasslibBase64(salt),
      digest: readPasslibBase64(digest),
      settings: withoutDigest(stored, digest, 'A')
    })
  }
}
