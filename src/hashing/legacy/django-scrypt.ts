import type { LegacyFormat } from './legacy-format.ts'
import { damaged } from './legacy-format.ts'
import { readScrypt } from './scrypt-digest.ts'
import { readDecimal, readPaddedBase64, withoutDigest } from './strict-decoding.ts'

/** Django's `ScryptPasswordHasher`: `scrypt$N$salt$r$p$digest`. */
export const djangoScrypt: LegacyFormat = {
  name: 'djangoScrypt',
  read(stored) {
    if (!stored.startsWith('scrypt$')) return null
    const [, cost, salt, blockSize, parallelization, digest, ...rest] = stored.split('$')
    if (salt === undefined || salt === '' || digest === undefined || rest.length > 0) return damaged('malformed')
    return readScrypt({
      cost: readDecimal(cost, 2, 2 ** 40),
      blockSize: readDecimal(blockSize, 1, 2 ** 20),
      parallelization: readDecimal(parallelization, 1, 2 ** 20),
      salt: Buffer.from(salt),
      digest: readPaddedBase64(digest),
      digestBytes: 64,
      settings: withoutDigest(stored, digest, 'A')
    })
  }
}
