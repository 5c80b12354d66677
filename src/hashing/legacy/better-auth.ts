import { normalizePassword } from '../../password/normalize.ts'
import type { LegacyFormat, LegacyInput } from './legacy-format.ts'
import { readScrypt } from './scrypt-digest.ts'
import { withoutDigest } from './strict-decoding.ts'

/**
 * Better Auth: `salt:key` in hexadecimal, scrypt with N=16384, r=16, p=1 of the NFKC form of the password, where the
 * salt is the hexadecimal text itself.
 */
export const betterAuth: LegacyFormat = {
  name: 'betterAuth',
  read(stored) {
    const [, salt, key] = /^([0-9a-f]{32}):([0-9a-f]{128})$/u.exec(stored) ?? []
    if (salt === undefined || key === undefined) return null
    return readScrypt({
      cost: 16_384,
      blockSize: 16,
      parallelization: 1,
      salt: Buffer.from(salt, 'latin1'),
      digest: Buffer.from(key, 'hex'),
      digestBytes: 64,
      settings: withoutDigest(stored, key, '0'),
      inputs
    })
  }
}

function inputs(password: Uint8Array): readonly LegacyInput[] {
  const typed = Buffer.from(password).toString('utf8')
  const hashed = typed.normalize('NFKC')
  // NFKC maps passwords that differ in NFC to the same text: such a match does not prove the exact password.
  return [{ bytes: Buffer.from(hashed, 'utf8'), isPartial: hashed !== normalizePassword(typed) }]
}
