import { inspect } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CHEAPEST_FOR_TESTS, OWASP_19_MIB, RFC_9106_FIRST } from '../../src/argon2/presets.ts'
import type { Argon2Parameters } from '../../src/argon2/argon2-parameters.ts'
import type { TagRequest } from '../../src/hashing/backends/argon2-backend.ts'
import { parsePhc } from '../../src/hashing/phc/parse-phc.ts'
import type { PasswordHasherOptions } from '../../src/hashing/hasher-settings.ts'
import { createPasswordHasher } from '../../src/hashing/password-hasher.ts'
import { RempartError } from '../../src/rempart-error.ts'
import { describePasswordHasher } from '../contracts/password-hasher.contract.ts'
import { djangoArgon2, referenceStrings } from '../vectors/argon2.ts'
import { createFakeBackend } from './fake-backend.ts'

describePasswordHasher('the hasher over the fastest backend', createPasswordHasher)
describePasswordHasher('the hasher over the package argon2', (options) =>
  createPasswordHasher({ ...options, backend: 'argon2' })
)
describePasswordHasher('the hasher over a fake backend', (options) =>
  createPasswordHasher({ ...options, backend: createFakeBackend() })
)

const reference = referenceStrings[1]!

test('writes OWASP_19_MIB unless asked otherwise, in the order m,t,p', async () => {
  const hasher = createPasswordHasher()
  expect(hasher.parameters).toEqual(OWASP_19_MIB)
  expect(await hasher.hash('Bonjour1')).toMatch(
    /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/u
  )
})

test.each([...referenceStrings, { ...djangoArgon2, storedHash: djangoArgon2.storedHash.slice('argon2'.length) }])(
  'verifies a hash of another implementation: $name',
  async ({ password, storedHash }) => {
    const hasher = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS })
    expect((await hasher.verify(password, storedHash)).matches).toBe(true)
    expect((await hasher.verify(`${password} `, storedHash)).outcome).toBe('mismatch')
  }
)

describe('bad input', () => {
  const hasher = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, backend: createFakeBackend() })

  test.each([undefined, 42, {}, [], Symbol('hash'), Buffer.from(reference.storedHash)])(
    'what is no string is an unreadable hash: %o',
    async (stored) => {
      expect(await hasher.verify('password', stored as string)).toMatchObject({
        outcome: 'unreadable_hash',
        problem: 'not_a_string'
      })
    }
  )

  test('what the backend cannot compute is an unreadable hash', async () => {
    const limited = createPasswordHasher({
      backend: { ...createFakeBackend(), supports: (request: TagRequest) => request.version === 19 }
    })
    const stored = '$argon2id$v=16$m=64,t=1,p=1$c29tZXNhbHRzb21lc2FsdA$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4'
    expect(await limited.verify('Bonjour1', stored)).toMatchObject({
      outcome: 'unreadable_hash',
      problem: 'unsupported_by_backend'
    })
  })

  test('arguments the wrong way round are an unreadable hash, never a match', async () => {
    const stored = await hasher.hash('Bonjour1')
    expect(await hasher.verify(stored, 'Bonjour1')).toMatchObject({ outcome: 'unreadable_hash', matches: false })
  })

  test.each<unknown>([undefined, null, 42, Buffer.from('Bonjour1')])(
    'a password that is no string is a TypeError: %o',
    async (password) => {
      await expect(hasher.hash(password as string)).rejects.toThrow(TypeError)
      await expect(hasher.verify(password as string, reference.storedHash)).rejects.toThrow(TypeError)
    }
  )

  test('a password over the limit is not hashed', async () => {
    await expect(hasher.hash('a'.repeat(4097))).rejects.toMatchObject({
      code: 'password_too_large',
      details: { maximumBytes: 4096 }
    })
  })

  test('the limit is on the composed form, however the password is spelled', async () => {
    const atLimit = 'é'.repeat(2048)
    const stored = await hasher.hash(atLimit)
    expect((await hasher.verify(atLimit.normalize('NFD'), stored)).matches).toBe(true)
  })

  test('a lone surrogate is not hashed', async () => {
    await expect(hasher.hash('\udc00Bonjour1')).rejects.toMatchObject({ code: 'password_not_unicode' })
  })

  test('more than 30 combining marks in a row are not hashed, and match nothing', async () => {
    const endless = `a${'\u0301\u0323'.repeat(16)}`
    await expect(hasher.hash(endless)).rejects.toMatchObject({
      code: 'password_too_many_marks',
      details: { maximumMarks: 30 }
    })
    expect(await hasher.verify(endless, reference.storedHash)).toMatchObject({ outcome: 'mismatch' })
    const most = `a${'\u0301'.repeat(30)}`
    expect((await hasher.verify(most, await hasher.hash(most))).matches).toBe(true)
  })

  test('one flipped bit anywhere in a stored string never verifies and never throws', async () => {
    const stored = await hasher.hash('Bonjour1')
    await fc.assert(
      fc.asyncProperty(fc.nat(stored.length - 1), fc.integer({ min: 1, max: 255 }), async (index, mask) => {
        const bytes = Buffer.from(stored, 'latin1')
        bytes.writeUInt8(bytes.readUInt8(index) ^ mask, index)
        expect((await hasher.verify('Bonjour1', bytes.toString('latin1'))).matches).toBe(false)
      }),
      { numRuns: 500 }
    )
  })

  test('any stored text gives an outcome', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (stored) => {
        expect((await hasher.verify('Bonjour1', stored)).outcome).toBe('unreadable_hash')
      })
    )
  })
})

describe('needsRehash', () => {
  const parameters: Argon2Parameters = { memoryKib: 64, passes: 2, lanes: 2, saltBytes: 16, tagBytes: 32 }
  const dimensions: readonly (keyof Argon2Parameters)[] = ['memoryKib', 'passes', 'lanes', 'saltBytes', 'tagBytes']
  const create = (change: Partial<Argon2Parameters> = {}): ReturnType<typeof createPasswordHasher> =>
    createPasswordHasher({ parameters: { ...parameters, ...change }, backend: createFakeBackend() })

  test('a hash under P does not need one under P', async () => {
    const hasher = create()
    const stored = await hasher.hash('Bonjour1')
    expect(hasher.needsRehash(stored)).toBe(false)
    expect(hasher.rehashReasons(stored)).toEqual([])
  })

  test.each(dimensions)(
    'a hash under P needs one where %s is stronger, and never the other way round',
    async (dimension) => {
      const [weaker, stronger] = [create(), create({ [dimension]: parameters[dimension] + 1 })]
      const [weak, strong] = [await weaker.hash('Bonjour1'), await stronger.hash('Bonjour1')]
      expect(stronger.needsRehash(weak)).toBe(true)
      expect(stronger.rehashReasons(weak)).toHaveLength(1)
      expect(weaker.needsRehash(strong)).toBe(false)
      expect(await stronger.verify('Bonjour1', weak)).toMatchObject({
        outcome: 'match',
        needsRehash: true,
        reasons: stronger.rehashReasons(weak)
      })
    }
  )

  test.each(dimensions)(
    'to exactly P, a hash needs one where %s is other than P, in either direction',
    async (dimension) => {
      const exact = createPasswordHasher({ parameters, rehashTo: 'exact', backend: createFakeBackend() })
      const different = create({ [dimension]: parameters[dimension] + 1 })
      const stored = await different.hash('Bonjour1')
      const reason = { memoryKib: 'more_memory', passes: 'more_passes', lanes: 'more_lanes', saltBytes: 'longer_salt' }
      expect(exact.rehashReasons(stored)).toEqual([{ ...reason, tagBytes: 'longer_tag' }[dimension]])
      expect((await exact.verify('Bonjour1', stored)).needsRehash).toBe(true)
      const lower = create({ [dimension]: parameters[dimension] - 1 })
      expect(exact.rehashReasons(await lower.hash('Bonjour1'))).toEqual(
        create().rehashReasons(await lower.hash('Bonjour1'))
      )
      expect(exact.needsRehash(await exact.hash('Bonjour1'))).toBe(false)
    }
  )

  test('a cost that was set too high comes down at the next sign-in, where exactly P is wanted', async () => {
    const stored = await create({ memoryKib: 1024, passes: 9 }).hash('Bonjour1')
    const exact = createPasswordHasher({ parameters, rehashTo: 'exact', backend: createFakeBackend() })
    const written: string[] = []
    await exact.verify('Bonjour1', stored, { onRehash: ({ newHash }) => written.push(newHash) })
    await exact.whenIdle()
    expect(written.map((hash) => parsePhc(hash))).toMatchObject([{ memoryKib: 64, passes: 2 }])
    expect(exact.needsRehash(written[0] ?? '')).toBe(false)
  })

  test('another type and an older version are reasons, however costly', async () => {
    const stored = '$argon2i$v=16$m=65536,t=9,p=4$c29tZXNhbHRzb21lc2FsdA$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4'
    expect(create().rehashReasons(stored)).toEqual(['other_type', 'older_version'])
  })

  test('what cannot be read needs one', () => {
    expect(create().rehashReasons('damaged')).toEqual(['unreadable'])
    expect(create().needsRehash(undefined as never)).toBe(true)
  })
})

describe('construction', () => {
  test.each<PasswordHasherOptions>([
    { parameters: { ...OWASP_19_MIB, memoryKib: 7 } },
    { parameters: { ...OWASP_19_MIB, lanes: 4, memoryKib: 31 } },
    { parameters: { ...OWASP_19_MIB, passes: 0 } },
    { parameters: { ...OWASP_19_MIB, saltBytes: 7 } },
    { parameters: { ...OWASP_19_MIB, tagBytes: 11 } },
    { parameters: { ...OWASP_19_MIB, memoryKib: Number.NaN } },
    { parameters: { ...OWASP_19_MIB, memoryKib: 4_294_967_295 } },
    { parameters: RFC_9106_FIRST },
    { ceiling: { memoryKib: 19_455, passes: 9, lanes: 9, memoryKibPasses: 99_999 } },
    { ceiling: { memoryKib: 0, passes: 9, lanes: 9, memoryKibPasses: 99_999 } },
    { maximumPasswordBytes: 0 },
    { backend: 'scrypt' as 'auto' },
    { backend: '__proto__' as 'auto' },
    { maximumPasswordBytes: Number.POSITIVE_INFINITY },
    { rehashTo: 'newest' as 'exact' }
  ])('refuses %o', (options) => {
    expect(() => createPasswordHasher(options)).toThrow(RangeError)
  })

  test('what the caller changes afterwards changes nothing', async () => {
    const parameters = { ...CHEAPEST_FOR_TESTS }
    const hasher = createPasswordHasher({ parameters, backend: createFakeBackend() })
    parameters.memoryKib = 1
    expect(parsePhc(await hasher.hash('Bonjour1')).memoryKib).toBe(8)
    expect(Object.isFrozen(hasher.parameters)).toBe(true)
  })
})

test('no error and no outcome holds the password or the stored hash', async () => {
  const canary = 'Canari-Secret-42'
  const failing = {
    id: 'failing',
    computeTag: () => Promise.reject(new RempartError('backend_failed', 'the backend failed', { backend: 'failing' }))
  }
  const hasher = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, backend: createFakeBackend() })
  const broken = createPasswordHasher({ backend: failing })
  const stored = await hasher.hash(canary)
  const results = await Promise.allSettled([
    hasher.verify(canary, stored),
    hasher.verify(canary, null),
    hasher.verify(canary, `${stored}$`),
    hasher.verify(`${canary}x`, stored),
    hasher.hash(canary.repeat(1000)),
    hasher.hash(`${canary}\ud800`),
    broken.hash(canary),
    broken.verify(canary, stored)
  ])
  const tag = stored.slice(stored.lastIndexOf('$') + 1)
  const seen = inspect(results, { depth: 10, showHidden: true, maxStringLength: null })
  expect(seen).not.toContain(canary)
  expect(seen).not.toContain(tag)
})
