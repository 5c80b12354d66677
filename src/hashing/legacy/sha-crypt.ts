import { readCryptDigest } from './crypt-digest.ts'
import { damaged, upToNul, type LegacyFormat } from './legacy-format.ts'
import { readDecimal } from './strict-decoding.ts'

/** SHA-crypt of `crypt(3)`: `$5$` with SHA-256 and `$6$` with SHA-512, of /etc/shadow, LDAP and Dovecot. */
export const shaCrypt: LegacyFormat = {
  name: 'shaCrypt',
  read(stored) {
    const kind = /^\$([56])\$/u.exec(stored)?.[1]
    if (kind === undefined) return null
    const [, roundsText, salt, digest] =
      /^\$[56]\$(?:rounds=([^$]*)\$)?([!-#%-9;-~]{0,16})\$([^$]*)$/u.exec(stored) ?? []
    if (salt === undefined || digest === undefined) return damaged('malformed')
    const rounds = roundsText === undefined ? 5000 : readDecimal(roundsText, 1, Number.MAX_SAFE_INTEGER)
    if (rounds === null) return damaged('bad_number')
    if (rounds < 1000 || rounds > 999_999_999) return damaged('number_out_of_range')
    const { hash, pattern, order } = kind === '5' ? SHA_256 : SHA_512
    if (!pattern.test(digest)) return damaged('bad_base64')
    const saltBytes = Buffer.from(salt, 'latin1')
    return readCryptDigest({
      stored,
      digest,
      rounds,
      // Each round reads it one and a half times on average; the steps before them read it once for each of its bytes.
      readsPerRound: 2,
      order,
      inputs: upToNul,
      jobOf: (password) => ({ construction: 'shaCrypt', hash, salt: saltBytes, password, rounds })
    })
  }
}

/** Step 22 of the specification: a byte of each third; the third that comes first rotates with each group. */
function groupsOf(third: number, step: number): number[] {
  const places = [2, 1, 0]
  return Array.from({ length: third }, (_, index) =>
    places.map((place) => index + third * ((step * index + place) % 3))
  ).flat()
}

const SHA_256 = {
  hash: 'sha256',
  pattern: /^[./0-9A-Za-z]{42}[./0-9A-D]$/u,
  order: [...groupsOf(10, 2), 30, 31]
} as const
const SHA_512 = { hash: 'sha512', pattern: /^[./0-9A-Za-z]{85}[./01]$/u, order: [...groupsOf(21, 1), 63] } as const
