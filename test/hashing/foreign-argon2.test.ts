import argon2 from 'argon2'
import { describe, expect, test } from 'vitest'
import { CHEAPEST_FOR_TESTS } from '../../src/argon2/presets.ts'
import { BACKENDS } from '../../src/hashing/backends/automatic-backend.ts'
import { legacyFormats, wrapLegacyHash } from '../../src/hashing/legacy/index.ts'
import { createPasswordHasher, type PasswordHasher } from '../../src/hashing/password-hasher.ts'
import type { PepperKey } from '../../src/hashing/secrets/pepper.ts'
import { referenceStrings } from '../vectors/argon2.ts'
import { createFakeBackend } from './fake-backend.ts'

// What other libraries write, beyond what the PHC string format describes.

const cheapest = { memoryCost: 32, timeCost: 1, parallelism: 1 }
const create = (options: { pepperKeys?: readonly PepperKey[] } = {}): PasswordHasher =>
  createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, ...options })

/** Of the password, and of another. */
async function outcomesOf(hasher: PasswordHasher, password: string, stored: string): Promise<readonly string[]> {
  return [(await hasher.verify(password, stored)).outcome, (await hasher.verify(`${password}x`, stored)).outcome]
}

const ITS_PASSWORD = ['match', 'mismatch']

describe('the npm package argon2', () => {
  test.each([
    [4, 8],
    [5, 16],
    [11, 16],
    [12, 49],
    [64, 64],
    [65, 63],
    [128, 64]
  ])('writes a tag of %i bytes and a salt of %i, which is read', async (hashLength, saltBytes) => {
    const salt = Buffer.alloc(saltBytes, 7)
    const stored = await argon2.hash('Bonjour1', { ...cheapest, hashLength, salt })
    expect(await outcomesOf(create(), 'Bonjour1', stored)).toEqual(ITS_PASSWORD)
    for (const backend of Object.values(BACKENDS).filter(({ id }) => id !== 'node:crypto')) {
      expect(
        await outcomesOf(createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, backend }), 'Bonjour1', stored)
      ).toEqual(ITS_PASSWORD)
    }
  })

  test.each([
    [3, 16],
    [129, 16]
  ])('a tag of %i bytes is unreadable', async (tagBytes, saltBytes) => {
    const [salt, tag] = [saltBytes, tagBytes].map((length) =>
      Buffer.alloc(length).toString('base64').replace(/=+$/u, '')
    )
    expect(await create().verify('Bonjour1', `$argon2id$v=19$m=32,t=1,p=1$${salt}$${tag}`)).toMatchObject({
      outcome: 'unreadable_hash',
      problem: 'length_out_of_range'
    })
  })

  const secret = Buffer.from('poivre')
  const newKey: PepperKey = { id: '2026', secret: new Uint8Array(32).fill(2) }

  test('with a secret, which it does not name: the key without a name reads it, and the next hash has a name', async () => {
    const stored = await argon2.hash('Bonjour1', { ...cheapest, secret })
    const hasher = create({ pepperKeys: [newKey, { id: null, secret }] })
    expect(await outcomesOf(hasher, 'Bonjour1', stored)).toEqual(ITS_PASSWORD)
    const written: string[] = []
    await hasher.verify('Bonjour1', stored, { onRehash: ({ newHash }) => written.push(newHash) })
    await hasher.whenIdle()
    expect(written[0]).toContain(',keyid=MjAyNg$')
    expect(hasher.rehashReasons(stored)).toEqual(['other_pepper_key'])
    expect(await create({ pepperKeys: [newKey] }).verify('Bonjour1', written[0] ?? '')).toMatchObject({
      outcome: 'match',
      needsRehash: false
    })
    expect((await create({ pepperKeys: [newKey] }).verify('Bonjour1', stored)).outcome).toBe('mismatch')
  })

  test('a refusal costs one hash with such a key too', async () => {
    const backend = createFakeBackend()
    const hasher = createPasswordHasher({ backend, pepperKeys: [newKey, { id: null, secret }] })
    await hasher.verify('Bonjour1', referenceStrings[0]!.storedHash)
    await hasher.verify('Bonjour1', null)
    expect(backend.requests).toHaveLength(2)
  })
})

describe('what is not Argon2’s to read stays refused before any work', () => {
  test.each(['m=4294967295,t=1,p=1', 'm=2097152,t=1,p=1', 'm=8,t=2000,p=1'])('%s', async (cost) => {
    const backend = createFakeBackend()
    const hasher = createPasswordHasher({ backend })
    const stored = `$argon2id$v=19$${cost}$${'A'.repeat(86)}$${'A'.repeat(171)}\0\0  `
    expect((await hasher.verify('Bonjour1', stored)).outcome).toBe('cost_above_ceiling')
    expect(backend.requests).toEqual([])
  })
})

describe.each([
  ['spaces of a char(255)', (text: string) => text.padEnd(255)],
  ['NULs of a C structure', (text: string) => text.padEnd(128, '\0')],
  ['one NUL', (text: string) => `${text}\0`],
  ['a line end', (text: string) => `${text}\r\n`],
  ['a whole page of spaces', (text: string) => text.padEnd(8192)]
])('a stored string with %s after it', (_, pad) => {
  const hasher = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, legacy: legacyFormats })

  test('is read as the string, and offered for a rehash as it stands in the store', async () => {
    const stored = pad(referenceStrings[1]!.storedHash)
    expect(await outcomesOf(hasher, 'password', stored)).toEqual(ITS_PASSWORD)
    expect(hasher.rehashReasons(stored)).toEqual(['shorter_salt'])
    const stronger = createPasswordHasher({ parameters: { ...CHEAPEST_FOR_TESTS, memoryKib: 512 } })
    const offered: string[] = []
    await stronger.verify('password', stored, { onRehash: ({ oldHash }) => offered.push(oldHash) })
    await stronger.whenIdle()
    expect(offered).toEqual([stored])
  })

  test('is read as the format of another system, and wrapped', async () => {
    const stored = pad('5f4dcc3b5aa765d61d8327deb882cf99')
    expect(await outcomesOf(hasher, 'password', stored)).toEqual(ITS_PASSWORD)
    expect(await outcomesOf(hasher, 'password', pad(await wrapLegacyHash(stored, hasher, legacyFormats)))).toEqual(
      ITS_PASSWORD
    )
  })
})

test('padding before the string, or nothing but padding, is no hash', async () => {
  const hasher = create()
  expect(await hasher.verify('password', ` ${referenceStrings[1]!.storedHash}`)).toMatchObject({ problem: 'malformed' })
  expect(await hasher.verify('password', ' \0 ')).toMatchObject({ problem: 'empty' })
})
