import type { LegacyFormat } from './legacy-format.ts'
import { readPhpass } from './phpass-digest.ts'

/** The portable hashes of phpass: `$P$` of WordPress before 6.8, `$H$` of phpBB. */
export const phpass: LegacyFormat = {
  name: 'phpass',
  read: (stored) =>
    /^\$[PH]\$/u.test(stored)
      ? readPhpass({ stored, prefix: stored.slice(0, 3), hash: 'md5', digest: /^[./0-9A-Za-z]{21}[./01]$/u })
      : null
}
