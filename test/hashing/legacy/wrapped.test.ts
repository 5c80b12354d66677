import { pbkdf2Sync } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CHEAPEST_FOR_TESTS } from '../../../src/argon2/presets.ts'
import { createHashingGate } from '../../../src/hashing/gate/hashing-gate.ts'
import { legacyFormats, wrapLegacyHash } from '../../../src/hashing/legacy/index.ts'
import { createPasswordHasher } from '../../../src/hashing/password-hasher.ts'
import { readStoredHash } from '../../../src/hashing/stored/stored-hash.ts'
import { legacyHashes, type LegacyHashVector } from '../../vectors/legacy-hashes.ts'

const gate = createHashingGate({ deadlineMs: 60_000, maximumQueueLength: 10_000 })
const hasher = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, legacy: legacyFormats, gate })
const one = (format: string): LegacyHashVector => legacyHashes.find((vector) => vector.format === format)!

describe('wrapping', () => {
  const wrappable = legacyHashes.filter(({ storedHash, isPartial }) => {
    const reading = readStoredHash(storedHash, legacyFormats)
    return reading.kind === 'digest' && reading.coreSeconds < 0.02 && isPartial !== true
  })

  test.each(wrappable)('protects a hash without its password: $name', async ({ password, storedHash }) => {
    const stored = await wrapLegacyHash(storedHash, hasher, legacyFormats)
    expect(stored.length).toBeLessThanOrEqual((4 / 3) * storedHash.length + 140)
    expect(await hasher.verify(password, stored)).toMatchObject({ matches: true, reasons: ['legacy_format'] })
    expect((await hasher.verify(`${password}x`, stored)).outcome).toBe('mismatch')
  })

  test('keeps a salt of any text', async () => {
    const digest = pbkdf2Sync('Bonjour1', 'sel€', 10, 32, 'sha256').toString('base64')
    const stored = await wrapLegacyHash(`pbkdf2_sha256$10$sel€$${digest}`, hasher, legacyFormats)
    expect((await hasher.verify('Bonjour1', stored)).matches).toBe(true)
  })

  test('keeps nothing of the digest', async () => {
    const { storedHash } = one('unsaltedDigest')
    const stored = await wrapLegacyHash(storedHash, hasher, legacyFormats)
    const settings = Buffer.from(stored.split('$')[2]!, 'base64').toString()
    expect(settings).toBe('0'.repeat(32))
  })

  test('one flipped byte anywhere never verifies and never throws', async () => {
    const { password, storedHash } = one('djangoScrypt')
    const stored = await wrapLegacyHash(storedHash, hasher, legacyFormats)
    await fc.assert(
      fc.asyncProperty(fc.nat(stored.length - 1), fc.integer({ min: 1, max: 127 }), async (index, mask) => {
        const bytes = Buffer.from(stored, 'latin1')
        bytes.writeUInt8(bytes.readUInt8(index) ^ mask, index)
        expect((await hasher.verify(password, bytes.toString('latin1'))).matches).toBe(false)
      }),
      { numRuns: 500 }
    )
  })

  test('takes the pepper of the hasher', async () => {
    const peppered = createPasswordHasher({
      parameters: CHEAPEST_FOR_TESTS,
      legacy: legacyFormats,
      pepperKeys: [{ id: 'k1', secret: new Uint8Array(32).fill(1) }]
    })
    const { password, storedHash } = one('unsaltedDigest')
    const stored = await wrapLegacyHash(storedHash, peppered, legacyFormats)
    expect((await peppered.verify(password, stored)).matches).toBe(true)
    expect((await hasher.verify(password, stored)).outcome).toBe('pepper_key_missing')
  })

  test.each(['damaged', '$2b$31$vI8aWBnW3fID.ZQ4/zo1G.q1lRps.9cGLcZEiGDMVr5yUP1KUOYTa', 'x'.repeat(10_000_000)])(
    'refuses what it could not read back',
    async (stored) => {
      await expect(wrapLegacyHash(stored, hasher, legacyFormats)).rejects.toMatchObject({ code: 'unreadable_hash' })
    }
  )
})
