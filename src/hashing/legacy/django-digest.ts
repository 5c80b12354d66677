import { hash } from 'node:crypto'
import { damaged, wholeInput, type LegacyFormat } from './legacy-format.ts'
import { readHexadecimal, withoutDigest } from './strict-decoding.ts'

const DIGEST_BYTES = { md5: 16, sha1: 20 } as const

/** Django's old `md5$salt$digest` and `sha1$salt$digest`, also with an empty salt: one digest of salt and password. */
export const djangoDigest: LegacyFormat = {
  name: 'djangoDigest',
  read(stored) {
    const [, name, salt, text] = /^(md5|sha1)\$([^$]*)\$([^$]*)$/u.exec(stored) ?? []
    if ((name !== 'md5' && name !== 'sha1') || salt === undefined || text === undefined) return null
    const digest = readHexadecimal(text)
    if (digest === null) return damaged('malformed')
    if (digest.length !== DIGEST_BYTES[name]) return damaged('length_out_of_range')
    return {
      kind: 'digest',
      digest,
      memoryKib: 8,
      coreSeconds: 0.000_002,
      settings: withoutDigest(stored, text, '0'),
      inputs: (password) => wholeInput(Buffer.concat([Buffer.from(salt), password])),
      compute: async (input) => hash(name, input, 'buffer')
    }
  }
}
