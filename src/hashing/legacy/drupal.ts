import { hash } from 'node:crypto'
import { wholeInput, type LegacyFormat } from './legacy-format.ts'
import { readPhpass } from './phpass-digest.ts'

/**
 * Drupal 7 to 10.0: `$S$`, phpass with SHA-512, truncated to 55 characters; and `U$S$` and `U$P$`, hashes of the
 * hexadecimal MD5 from a site migrated from Drupal 6. Since 10.1 Drupal stores PHP's bcrypt.
 */
export const drupal: LegacyFormat = {
  name: 'drupal',
  read(stored) {
    const prefix = /^(?:U?\$S\$|U\$[PH]\$)/u.exec(stored)?.[0]
    if (prefix === undefined) return null
    return readPhpass({
      stored,
      prefix,
      ...(prefix.endsWith('$S$')
        ? { hash: 'sha512', digest: /^[./0-9A-Za-z]{43}$/u }
        : { hash: 'md5', digest: /^[./0-9A-Za-z]{21}[./01]$/u }),
      ...(prefix.startsWith('U') ? { inputs: (password) => wholeInput(Buffer.from(hash('md5', password, 'hex'))) } : {})
    })
  }
}
