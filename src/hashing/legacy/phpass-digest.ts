import { cryptBase64Value } from './crypt-base64.ts'
import { readCryptDigest } from './crypt-digest.ts'
import { damaged, type LegacyDigest, type LegacyReading } from './legacy-format.ts'

/** A stored string of a portable phpass hash, after its three-character prefix. */
export interface PhpassParts {
  readonly stored: string
  readonly prefix: string
  readonly hash: 'md5' | 'sha512'
  readonly digest: RegExp
  readonly inputs?: LegacyDigest['inputs']
}

/** Reads the binary logarithm of the rounds, eight characters of salt, and the digest. */
export function readPhpass({ stored, prefix, hash, digest: pattern, inputs }: PhpassParts): LegacyReading {
  const [logarithm] = stored.slice(prefix.length)
  const salt = stored.slice(prefix.length + 1, prefix.length + 9)
  const digest = stored.slice(prefix.length + 9)
  if (!/^[./0-9A-Za-z]{8}$/u.test(salt)) return damaged('malformed')
  if (!pattern.test(digest)) return damaged('bad_base64')
  const exponent = cryptBase64Value(logarithm)
  if (exponent < 7 || exponent > 30) return damaged('number_out_of_range')
  const saltBytes = Buffer.from(salt, 'latin1')
  const times = 2 ** exponent + 1
  return readCryptDigest({
    stored,
    digest,
    rounds: times,
    readsPerRound: 1,
    ...(inputs === undefined ? {} : { inputs }),
    jobOf: (input) => ({
      construction: 'repeated',
      hash,
      first: Buffer.concat([saltBytes, input]),
      suffix: input,
      times
    })
  })
}
