import { hashSync } from '@node-rs/bcrypt'
import { describe, expect, test } from 'vitest'
import { CHEAPEST_FOR_TESTS } from '../../../src/argon2/presets.ts'
import { bcrypt, betterAuth, legacyFormats, phpBcrypt, wrapLegacyHash } from '../../../src/hashing/legacy/index.ts'
import { createPasswordHasher } from '../../../src/hashing/password-hasher.ts'
import { legacyHashes } from '../../vectors/legacy-hashes.ts'

const hasher = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, legacy: legacyFormats })
const long = 'a'.repeat(72)
const stored = hashSync(`${long}Z`, 4)
const inPart = { outcome: 'match', matches: true, needsRehash: false, reasons: [], isPartial: true }

describe('nothing is stored that could refuse the right password', () => {
  test('a mistyped end matches, as it did where the hash was made, and is not hashed anew', async () => {
    const offers: unknown[] = []
    const onRehash = (offer: unknown): unknown => offers.push(offer)
    for (const typed of [`${long}Z`, `${long}z`, long.slice(0, 72) + 'y'.repeat(9)]) {
      expect(await hasher.verify(typed, stored, { onRehash })).toEqual(inPart)
    }
    await hasher.whenIdle()
    expect(offers).toEqual([])
  })

  test('72 bytes are all of it', async () => {
    expect(await hasher.verify(long, stored)).toMatchObject({ outcome: 'match', needsRehash: true })
    expect(await hasher.verify(long, stored)).not.toHaveProperty('isPartial')
  })

  test('wrapped, the right password and the mistyped one match as before', async () => {
    const wrapped = await wrapLegacyHash(stored, hasher, legacyFormats)
    expect(await hasher.verify(`${long}Z`, wrapped)).toEqual(inPart)
    expect((await hasher.verify(long.slice(1), wrapped)).outcome).toBe('mismatch')
  })

  test.each([
    ['2b', [bcrypt]],
    ['2y', [phpBcrypt]]
  ] as const)('a system in C read up to a NUL byte: %s', async (version, legacy) => {
    // The versions name one algorithm.
    const upToNul = hashSync('Bonjour', 4).replace(/^\$2[aby]/u, `$${version}`)
    const only = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, legacy })
    expect(await only.verify('Bonjour\0Paris', upToNul)).toEqual(inPart)
    expect((await only.verify('Bonjour', upToNul)).needsRehash).toBe(true)
  })

  test('what Better Auth does not tell apart', async () => {
    const vector = legacyHashes.find(({ format, isPartial }) => format === 'betterAuth' && isPartial === true)!
    const only = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, legacy: [betterAuth] })
    expect(await only.verify(vector.password, vector.storedHash)).toEqual(inPart)
  })
})
