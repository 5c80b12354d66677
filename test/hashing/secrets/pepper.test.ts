import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { CHEAPEST_FOR_TESTS } from '../../../src/argon2/presets.ts'
import type { TagRequest } from '../../../src/hashing/backends/argon2-backend.ts'
import { argon2Package } from '../../../src/hashing/backends/argon2-package.ts'
import { formatPhc } from '../../../src/hashing/phc/format-phc.ts'
import { parsePhc } from '../../../src/hashing/phc/parse-phc.ts'
import { createPasswordHasher, type PasswordHasher } from '../../../src/hashing/password-hasher.ts'
import type { PepperKey } from '../../../src/hashing/secrets/pepper.ts'
import { costOf, createFakeBackend } from '../fake-backend.ts'

const oldKey: PepperKey = { id: '2025', secret: new Uint8Array(32).fill(1) }
const newKey: PepperKey = { id: '2026', secret: new Uint8Array(32).fill(2) }

const plainRequest: TagRequest = {
  type: 'argon2id',
  version: 19,
  memoryKib: 8,
  passes: 1,
  lanes: 1,
  tagBytes: 32,
  password: Buffer.from('Bonjour1'),
  salt: new Uint8Array(16)
}

const hasherWith = (...pepperKeys: PepperKey[]): PasswordHasher =>
  createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, ...(pepperKeys.length === 0 ? {} : { pepperKeys }) })

describe('a key', () => {
  test('is named in the string, and its secret is in the tag', async () => {
    const stored = await hasherWith(newKey).hash('Bonjour1')
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=8,t=1,p=1,keyid=MjAyNg\$/u)
    expect((await hasherWith(newKey).verify('Bonjour1', stored)).outcome).toBe('match')
    const otherSecret = hasherWith({ id: '2026', secret: new Uint8Array(32).fill(9) })
    expect((await otherSecret.verify('Bonjour1', stored)).outcome).toBe('mismatch')
  })

  test('that was replaced still verifies, and asks for a rehash', async () => {
    const stored = await hasherWith(oldKey).hash('Bonjour1')
    const rotated = hasherWith(newKey, oldKey)
    expect(await rotated.verify('Bonjour1', stored)).toMatchObject({ matches: true, reasons: ['other_pepper_key'] })
    expect(rotated.rehashReasons(stored)).toEqual(['other_pepper_key'])
    expect(rotated.needsRehash(await rotated.hash('Bonjour1'))).toBe(false)
  })

  test('is asked for where a hash has none', async () => {
    const stored = await hasherWith().hash('Bonjour1')
    expect(await hasherWith(newKey).verify('Bonjour1', stored)).toMatchObject({
      matches: true,
      reasons: ['other_pepper_key']
    })
  })

  test.each([
    ['any', hasherWith()],
    ['this', hasherWith(newKey)]
  ])('that is missing is no wrong password: without %s key', async (_, hasher) => {
    const stored = await hasherWith(oldKey).hash('Bonjour1')
    expect(await hasher.verify('Bonjour1', stored)).toEqual({
      outcome: 'pepper_key_missing',
      keyIdBase64: 'MjAyNQ',
      matches: false,
      needsRehash: false,
      reasons: []
    })
  })
})

test('with a pepper too, no account and a missing key cost what a mismatch costs', async () => {
  const backend = createFakeBackend()
  const hasher = createPasswordHasher({ backend, pepperKeys: [newKey] })
  const stored = await hasher.hash('Bonjour1')
  const foreign = await hasherWith(oldKey).hash('Bonjour1')
  backend.requests.length = 0
  for (const each of [stored, null, foreign, 'damaged']) await hasher.verify('Bonsoir1', each)
  expect(backend.requests.map(costOf)).toEqual(Array.from({ length: 4 }, () => costOf(backend.requests[0])))
  expect(backend.requests.every((request) => request.secret !== undefined)).toBe(true)
})

test('a key of few bytes, or of zeros, is read after the first, so that it can be replaced', async () => {
  for (const secret of [Buffer.from('short'), new Uint8Array(1).fill(7), new Uint8Array(32)]) {
    const tag = await argon2Package.computeTag({ ...plainRequest, secret })
    const stored = formatPhc({ ...plainRequest, keyId: Buffer.from('old'), tag })
    const hasher = hasherWith(newKey, { id: 'old', secret })
    expect(await hasher.verify('Bonjour1', stored)).toMatchObject({ outcome: 'match', reasons: ['other_pepper_key'] })
    expect((await hasher.verify('Bonsoir1', stored)).outcome).toBe('mismatch')
  }
})

test('what the caller does to the secret afterwards changes nothing', async () => {
  const secret = new Uint8Array(32).fill(1)
  const hasher = hasherWith({ id: '2025', secret })
  secret.fill(0)
  expect((await hasherWith(oldKey).verify('Bonjour1', await hasher.hash('Bonjour1'))).matches).toBe(true)
})

test('the secret is nowhere to be seen', async () => {
  const canary = Buffer.from('canari-du-poivre')
  const hasher = hasherWith({ id: 'k', secret: canary })
  const stored = await hasher.hash('Bonjour1')
  const seen = inspect([hasher, hasher.statistics(), stored, parsePhc(stored)], { depth: 9, showHidden: true })
  expect(seen).not.toContain('canari')
  expect(seen).not.toContain(canary.toString('hex').slice(0, 12))
})

test.each<[string, readonly unknown[]]>([
  ['no key', []],
  ['an empty id', [{ ...newKey, id: '' }]],
  ['an id of nine characters', [{ ...newKey, id: '123456789' }]],
  ['an id with a space', [{ ...newKey, id: 'a b' }]],
  ['a short secret', [{ ...newKey, secret: new Uint8Array(15) }]],
  ['a huge secret', [{ ...newKey, secret: new Uint8Array(1025) }]],
  ['a first secret of zeros', [{ ...newKey, secret: new Uint8Array(32) }, oldKey]],
  ['a second secret without a byte', [newKey, { ...oldKey, secret: new Uint8Array(0) }]],
  ['a second huge secret', [newKey, { ...oldKey, secret: new Uint8Array(1025) }]],
  ['a first key without an id', [{ ...newKey, id: null }]],
  ['two keys without an id', [newKey, { ...oldKey, id: null }, { ...oldKey, id: null }]],
  ['one id twice', [newKey, { ...oldKey, id: '2026' }]]
])('refuses %s', (_, pepperKeys) => {
  expect(() => createPasswordHasher({ pepperKeys: pepperKeys as PepperKey[] })).toThrow(RangeError)
})

test('refuses a secret that is text, which has no one spelling in bytes', () => {
  const pepperKeys = [{ id: 'k', secret: 'a secret that is long enough' }] as unknown as PepperKey[]
  expect(() => createPasswordHasher({ pepperKeys })).toThrow(TypeError)
})
