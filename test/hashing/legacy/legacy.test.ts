import { pbkdf2Sync } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CHEAPEST_FOR_TESTS } from '../../../src/argon2/presets.ts'
import { createHashingGate } from '../../../src/hashing/gate/hashing-gate.ts'
import * as legacy from '../../../src/hashing/legacy/index.ts'
import { legacyFormats } from '../../../src/hashing/legacy/index.ts'
import type { LegacyFormat } from '../../../src/hashing/legacy/legacy-format.ts'
import { createPasswordHasher } from '../../../src/hashing/password-hasher.ts'
import { legacyHashes, type LegacyHashVector } from '../../vectors/legacy-hashes.ts'
import { createFakeBackend } from '../fake-backend.ts'

const gate = createHashingGate({ deadlineMs: 60_000, maximumQueueLength: 10_000 })
const hasher = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, legacy: legacyFormats, gate })
const unaware = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, gate })
const formats = new Map(Object.entries(legacy).filter((entry): entry is [string, LegacyFormat] => 'read' in entry[1]))
const foreign = legacyHashes.filter(({ format }) => format !== 'argon2')

test('every format has three vectors or more, some of them not ASCII', () => {
  for (const name of [...formats.keys()].filter((each) => each !== 'wrapped')) {
    const passwords = legacyHashes.filter(({ format }) => format === name).map(({ password }) => password)
    expect(passwords.length, name).toBeGreaterThanOrEqual(3)
    expect(
      passwords.some((password) => /[^\0-\x7f]/u.test(password)),
      name
    ).toBe(true)
  }
})

test('every format is among all of them, under its own name', () => {
  expect(legacyFormats.map(({ name }) => name).toSorted()).toEqual([...formats.keys()].toSorted())
  expect([...formats].every(([name, format]) => format.name === name)).toBe(true)
})

describe.each(legacyHashes)('$name', ({ format, password, storedHash, isPartial = false }) => {
  test('verifies, and asks for a rehash', async () => {
    const isOld = format !== 'argon2' || storedHash.includes('argon2i$')
    expect(await hasher.verify(password, storedHash)).toMatchObject({
      outcome: 'match',
      needsRehash: isOld && !isPartial,
      ...(isPartial ? { isPartial } : {})
    })
    expect(hasher.needsRehash(storedHash)).toBe(isOld)
  })

  test('refuses another password', async () => {
    expect((await hasher.verify(`x${password}`, storedHash)).outcome).toBe('mismatch')
    expect((await hasher.verify(password === '' ? ' ' : '', storedHash)).outcome).toBe('mismatch')
  })
})

test.each(foreign)('is read by its own format alone, and by no hasher that was not given it: $name', async (vector) => {
  const { format, password, storedHash } = vector
  const only = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, legacy: [formats.get(format)!], gate })
  expect((await only.verify(password, storedHash)).matches).toBe(true)
  expect((await unaware.verify(password, storedHash)).outcome).toBe('unreadable_hash')
  expect(unaware.rehashReasons(storedHash)).toEqual(['unreadable'])
})

describe('bcrypt reads 72 bytes', () => {
  const cut = legacyHashes.find(({ format, password }) => format === 'bcrypt' && password.endsWith('Z'))!

  test('a longer password matches by them, as it did where the hash was made', async () => {
    expect((await hasher.verify('a'.repeat(72), cut.storedHash)).matches).toBe(true)
    expect((await hasher.verify('a'.repeat(71), cut.storedHash)).matches).toBe(false)
  })

  test("Symfony's pre-hash tells such passwords apart", async () => {
    const symfony = legacyHashes.find(
      ({ source, password }) => source.includes('pre-hashed') && password.startsWith('aaa')
    )!
    expect((await hasher.verify('a'.repeat(72), symfony.storedHash)).matches).toBe(false)
  })
})

/** Where another character means the same. */
function isSpelling({ format, storedHash }: LegacyHashVector, index: number): boolean {
  const before = storedHash.slice(0, index + 1)
  // Three names of one algorithm, which nothing in the digest can tell apart.
  if (/^.{0,20}?(?:\$|t=)2[aby]$/u.test(before) || /^\$bcrypt\$v=9[78]$/u.test(before)) return true
  // WordPress and phpBB; Argon2i and Argon2id, whose string tells them apart.
  if (format === 'phpass' || format === 'nextcloud') return index < 2
  // Schemes of LDAP in either case.
  return (format === 'ldap' || format === 'spring') && /^\{[^}]*$/u.test(before)
}

test('one flipped byte anywhere in a stored string never verifies and never throws', async () => {
  // JSON has more than one spelling, and fields that say nothing.
  const cheap = foreign.filter(({ format, storedHash }) => {
    const reading = formats.get(format)?.read(storedHash, legacyFormats)
    return format !== 'keycloak' && (reading?.kind !== 'digest' || reading.coreSeconds < 0.02)
  })
  const flip = fc.record({
    vector: fc.constantFrom(...cheap),
    at: fc.nat(1000),
    mask: fc.integer({ min: 1, max: 127 })
  })
  await fc.assert(
    fc.asyncProperty(flip, async ({ vector, at, mask }) => {
      const bytes = Buffer.from(vector.storedHash, 'latin1')
      const index = at % bytes.length
      fc.pre(!isSpelling(vector, index))
      bytes.writeUInt8(bytes.readUInt8(index) ^ mask, index)
      expect((await hasher.verify(vector.password, bytes.toString('latin1'))).matches).toBe(false)
    }),
    { numRuns: 1500 }
  )
})

test('a string cut or lengthened never verifies and never throws', async () => {
  for (const { password, storedHash } of foreign) {
    for (const damaged of [
      storedHash.slice(0, -1),
      storedHash.slice(1),
      `${storedHash}A`,
      `${storedHash}$`,
      ` ${storedHash}`
    ]) {
      expect((await hasher.verify(password, damaged)).matches, damaged).toBe(false)
    }
  }
})

/** 64 zeros in base 64. */
const ZEROS_64 = `${'A'.repeat(86)}==`

describe('costs above the ceiling are refused before any work', () => {
  test.each([
    'pbkdf2_sha256$5000001$salt$47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
    'pbkdf2_sha256$999999999999999$salt$47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
    '$pbkdf2-sha256$99999999$c2FsdHNhbHQ$47DEQpj8HBSa./TImW.5JCeuQeRkm5NMpJWZG3hSuFU',
    '$2y$17$vI8aWBnW3fID.ZQ4/zo1G.q1lRps.9cGLcZEiGDMVr5yUP1KUOYTa',
    '$2b$31$vI8aWBnW3fID.ZQ4/zo1G.q1lRps.9cGLcZEiGDMVr5yUP1KUOYTa',
    'bcrypt_sha256$$2b$31$vI8aWBnW3fID.ZQ4/zo1G.q1lRps.9cGLcZEiGDMVr5yUP1KUOYTa',
    '$bcrypt-sha256$v=2,t=2b,r=31$vI8aWBnW3fID.ZQ4/zo1G.$q1lRps.9cGLcZEiGDMVr5yUP1KUOYTa',
    `scrypt$1073741824$salt$8$1$${ZEROS_64}`,
    `scrypt$16384$salt$8$1000000$${ZEROS_64}`,
    // Little memory for the blocks of V, much for those of B.
    `scrypt$2$salt$2$1048576$${ZEROS_64}`,
    '$scrypt$ln=30,r=8,p=1$c2FsdHNhbHQ$47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU',
    'argon2$argon2id$v=19$m=4294967295,t=1,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4'
  ])('%s', async (stored) => {
    expect((await hasher.verify('Bonjour1', stored)).outcome).toBe('cost_above_ceiling')
  })
})

describe('what is damaged is told from what is unknown', () => {
  test.each([
    ['malformed', 'pbkdf2_sha256$1000$salt'],
    ['malformed', 'pbkdf2_sha256$1000$$47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
    ['bad_number', 'pbkdf2_sha256$0$salt$47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
    ['bad_number', 'pbkdf2_sha256$01000$salt$47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
    ['bad_number', 'pbkdf2_sha256$1e3$salt$47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
    ['bad_base64', 'pbkdf2_sha256$1000$salt$47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU'],
    ['length_out_of_range', 'pbkdf2_sha256$1000$salt$c2FsdA=='],
    ['number_out_of_range', 'scrypt$1000$salt$8$1$47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
    // RFC 7914 §2: N below 2^(128 * r / 8).
    ['number_out_of_range', 'scrypt$65536$salt$1$1$47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
    ['length_out_of_range', 'scrypt$1024$salt$8$1$c2FsdA=='],
    ['bad_number', 'scrypt$1024$salt$0$1$47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
    ['malformed', '$scrypt$ln=10,p=1,r=8$c2FsdHNhbHQ$47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU'],
    ['number_out_of_range', '$2b$03$vI8aWBnW3fID.ZQ4/zo1G.q1lRps.9cGLcZEiGDMVr5yUP1KUOYTa'],
    ['unknown_version', '$2b$04$short'],
    // 23 bytes in 31 characters leave two bits of zero.
    ['bad_base64', '$2a$04$vI8aWBnW3fID.ZQ4/zo1G.q1lRps.9cGLcZEiGDMVr5yUP1KUOYTb'],
    ['bad_base64', '$2a$04$vI8aWBnW3fID.ZQ4/zo1Gaq1lRps.9cGLcZEiGDMVr5yUP1KUOYTa'],
    // passlib writes the second version with 2b alone.
    ['unknown_version', '$bcrypt-sha256$v=2,t=2a,r=4$vI8aWBnW3fID.ZQ4/zo1G.$q1lRps.9cGLcZEiGDMVr5yUP1KUOYTa'],
    ['unknown_algorithm', '$2x$04$vI8aWBnW3fID.ZQ4/zo1G.q1lRps.9cGLcZEiGDMVr5yUP1KUOYTa'],
    // Each writer of scrypt has one length.
    ['length_out_of_range', 'scrypt$1024$salt$8$1$47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
    ['length_out_of_range', `scrypt$1024$salt$8$1$${'A'.repeat(21)}A==`],
    ['length_out_of_range', `$scrypt$ln=10,r=8,p=1$c2FsdHNhbHQ$${'A'.repeat(22)}`],
    ['malformed', '$rempart-wrapped$'],
    ['malformed', '$rempart-wrapped$AAAA'],
    [
      'bad_base64',
      '$rempart-wrapped$QR$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4'
    ],
    [
      'unknown_algorithm',
      '$rempart-wrapped$AAAA$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4'
    ],
    ['length_out_of_range', 'sha1$salt$7cf6409a82cd4c8b96a9ecf6ad679119'],
    ['malformed', 'md5$salt$7CF6409A82CD4C8B96A9ECF6AD679119'],
    ['malformed', 'plain$$default'],
    ['malformed', '!unusable'],
    ['malformed', 'crypt$$ab1Hv2Lg7ltQo']
  ])('%s: %s', async (problem, stored) => {
    expect(await hasher.verify('Bonjour1', stored)).toMatchObject({ outcome: 'unreadable_hash', problem })
  })

  test('any text gives an outcome', async () => {
    const pieces = fc.constantFrom(
      '$',
      '$$',
      'scrypt',
      'argon2',
      'pbkdf2_sha256',
      '2b',
      '04',
      'bcrypt',
      'rempart-wrapped',
      'A'.repeat(22),
      '1',
      ':'
    )
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 12 }), async (parts) => {
        expect((await hasher.verify('Bonjour1', parts.join(''))).matches).toBe(false)
      })
    )
  })

  test('a huge string is not searched', async () => {
    const fake = createPasswordHasher({ backend: createFakeBackend(), legacy: legacyFormats })
    expect(await fake.verify('Bonjour1', `pbkdf2_sha256$${'1'.repeat(10_000_000)}`)).toMatchObject({
      problem: 'too_long'
    })
  })
})

test('a password is tried as NFC and as typed, because the other system hashed what was typed', async () => {
  const typed = 'cafe\u0301-Bonjour'
  for (const spelling of [typed, typed.normalize('NFC')]) {
    const digest = pbkdf2Sync(spelling, 'sel', 10, 32, 'sha256').toString('base64')
    const outcome = await hasher.verify(typed, `pbkdf2_sha256$10$sel$${digest}`)
    expect(outcome).toMatchObject({ matches: true, needsRehash: true })
  }
})

test('the deadline is that of the request, however many inputs a format has to try', async () => {
  const slow: LegacyFormat = {
    name: 'slow',
    read: (stored) =>
      stored === 'slow'
        ? {
            kind: 'digest',
            digest: new Uint8Array(16),
            memoryKib: 8,
            coreSeconds: 0.1,
            settings: 'slow',
            inputs: (bytes) => [1, 2, 3].map(() => ({ bytes, isPartial: false })),
            compute: async () => {
              await setTimeout(60)
              return new Uint8Array(16).fill(1)
            }
          }
        : null
  }
  const slowHasher = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, legacy: [slow] })
  await expect(slowHasher.verify('Bonjour1', 'slow', { deadlineMs: 100 })).rejects.toMatchObject({
    code: 'deadline_exceeded'
  })
})
