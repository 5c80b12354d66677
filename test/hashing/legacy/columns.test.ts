import { hashSync } from '@node-rs/bcrypt'
import { describe, expect, test } from 'vitest'
import { CHEAPEST_FOR_TESTS } from '../../../src/argon2/presets.ts'
import {
  devise,
  firebaseScrypt,
  joinSaltColumn,
  legacyFormats,
  prestaShop,
  symfonyDigest
} from '../../../src/hashing/legacy/index.ts'
import type { LegacyFormat } from '../../../src/hashing/legacy/legacy-format.ts'
import { createPasswordHasher, type PasswordHasher } from '../../../src/hashing/password-hasher.ts'

const hasherOf = (...legacy: readonly LegacyFormat[]): PasswordHasher =>
  createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, legacy })

describe('Symfony and FOSUserBundle', () => {
  // Symfony 5.4.53 MessageDigestPasswordHasher.
  test.each([
    ['password', 'salt', 'iKw+yyYDAaIE9cknw6XdfjaVtHJ7Gqh+o/GYWoVpWN1wNDQcSjc8uqXSBC+yj0KOMwA7RpCKH9weKfJT+7AEHQ=='],
    [
      'Éléphant12-violon',
      'gi9yw2pr5v4ck84sg4wckkskwsg88wk',
      'hfLlQjmoDnlKadrQDS+LRqF4XpOPXjuZMfo0UJxeaf2R8qaK9t1vr3uO1jA9yjpRYQWhyXDwiEorsZYBuwBBBw=='
    ]
  ])('%s', async (password, salt, digest) => {
    const hasher = hasherOf(symfonyDigest)
    expect(await hasher.verify(password, joinSaltColumn(symfonyDigest, salt, digest))).toMatchObject({
      reasons: ['legacy_format']
    })
    expect((await hasher.verify(password, joinSaltColumn(symfonyDigest, `${salt}x`, digest))).outcome).toBe('mismatch')
    expect((await hasher.verify(`${password}x`, joinSaltColumn(symfonyDigest, salt, digest))).outcome).toBe('mismatch')
    expect(await hasher.verify(password, joinSaltColumn(symfonyDigest, salt, digest.slice(1)))).toMatchObject({
      problem: 'bad_base64'
    })
  })
})

describe('Firebase', () => {
  // https://github.com/firebase/scrypt, README.
  const project = {
    signerKey: 'jxspr8Ki0RYycVU8zykbdLGjFQ3McFUH0uiiTvC8pVMXAn210wjLNmdZJzxUECKbm0QsEmYUSDzZvpjeJ9WmXA==',
    saltSeparator: 'Bw==',
    rounds: 8,
    memoryCost: 14
  }
  const digest = 'lSrfV15cpx95/sZS2W9c9Kp6i/LVgQNDNC/qzrCnh1SAyZvqmZqAjTdn3aoItz+VHjoZilo78198JAdRuid5lQ=='
  const urlSafe = digest.replaceAll('+', '-').replaceAll('/', '_')

  test.each([digest, urlSafe])('in both alphabets of base 64: %s', async (passwordHash) => {
    const firebase = firebaseScrypt(project)
    const hasher = hasherOf(firebase)
    const stored = joinSaltColumn(firebase, '42xEC+ixf3L2lw==', passwordHash)
    expect((await hasher.verify('user1password', stored)).matches).toBe(true)
    expect((await hasher.verify('user2password', stored)).outcome).toBe('mismatch')
  })

  test('another key of another project', async () => {
    const other = firebaseScrypt({ ...project, signerKey: Buffer.alloc(64, 1).toString('base64') })
    expect(
      (await hasherOf(other).verify('user1password', joinSaltColumn(other, '42xEC+ixf3L2lw==', digest))).outcome
    ).toBe('mismatch')
  })

  test('parameters that ask for too much are refused before any work', async () => {
    const hostile = firebaseScrypt({ ...project, memoryCost: 30 })
    expect(
      (await hasherOf(hostile).verify('user1password', joinSaltColumn(hostile, '42xEC+ixf3L2lw==', digest))).outcome
    ).toBe('cost_above_ceiling')
    expect(() => firebaseScrypt({ ...project, signerKey: 'not base 64' })).toThrow(TypeError)
  })
})

describe('a secret of the old service beside its table', () => {
  test('Devise: the pepper stands behind the password', async () => {
    const pepper = 'a1'.repeat(64)
    const hasher = hasherOf(devise(pepper))
    const stored = hashSync(`Éléphant12-violon${pepper}`, 4).replace(/^\$2[by]/u, '$$2a')
    expect(await hasher.verify('Éléphant12-violon', stored)).toMatchObject({ matches: true, needsRehash: true })
    expect((await hasher.verify('Éléphant12-violo', stored)).outcome).toBe('mismatch')
    expect((await hasherOf(devise(`b${pepper.slice(1)}`)).verify('Éléphant12-violon', stored)).outcome).toBe('mismatch')
  })

  test('Devise: the 72 bytes hold for the password, not for the pepper', async () => {
    const long = 'a'.repeat(73)
    const stored = hashSync(`${long}pepper`, 4).replace(/^\$2[by]/u, '$$2a')
    expect(await hasherOf(devise('pepper')).verify(long, stored)).toMatchObject({ matches: true, isPartial: true })
  })

  test('PrestaShop: the key stands before the password, and the format before those that read any MD5', async () => {
    // PHP: md5('cookiekey' . 'password').
    const stored = '70f0cc176a6756b5bb4276f009442818'
    const hasher = hasherOf(prestaShop('cookiekey'), ...legacyFormats)
    expect((await hasher.verify('password', stored)).matches).toBe(true)
    expect((await hasher.verify('cookiekeypassword', stored)).outcome).toBe('mismatch')
  })
})
