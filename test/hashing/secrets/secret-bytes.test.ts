import * as crypto from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { CHEAPEST_FOR_TESTS } from '../../../src/argon2/presets.ts'
import type { Argon2Backend, TagRequest } from '../../../src/hashing/backends/argon2-backend.ts'
import { BACKENDS } from '../../../src/hashing/backends/automatic-backend.ts'
import { legacyFormats } from '../../../src/hashing/legacy/index.ts'
import { createPasswordHasher } from '../../../src/hashing/password-hasher.ts'
import { createFakeBackend } from '../fake-backend.ts'

const password = 'Canari-Secret-42-É'
// Node.js has Argon2 of its own from 24.7 on.
const available = Object.values(BACKENDS).filter(({ id }) => id !== 'node:crypto' || 'argon2' in crypto)

/** What Buffer's pool holds: small buffers share it, and what one of them was is left in it. */
function poolHolds(text: string): boolean {
  return Buffer.from(Buffer.allocUnsafe(1).buffer).includes(text)
}

/** So that all of a test fits into one pool. */
function freshPool(): void {
  const first = Buffer.allocUnsafe(1).buffer
  while (Buffer.allocUnsafe(64).buffer === first);
}

test('the pool is where a copy of `Buffer.from` stays', () => {
  freshPool()
  Buffer.from(`un autre ${password.length}`)
  expect(poolHolds(`un autre ${password.length}`)).toBe(true)
})

describe.each(available)('with the backend $id no copy of the password stays in the pool', (backend) => {
  const hasher = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS, backend, legacy: legacyFormats })

  test.each([
    ['hashing', async () => hasher.hash(password)],
    ['verifying', async () => hasher.verify(password, await hasher.hash('Bonjour1'))],
    ['refusing for no account', async () => hasher.verify(password, null)],
    [
      'verifying a decomposed spelling',
      async () => hasher.verify(password.normalize('NFD'), '5f4dcc3b5aa765d61d8327deb882cf99')
    ]
  ])('after %s', async (_, work) => {
    await hasher.hash('Bonjour1')
    freshPool()
    await work()
    expect(poolHolds('Canari-Secret')).toBe(false)
  })
})

/** Remembers the bytes that another backend is given. */
function holding(backend: Argon2Backend): { readonly given: Uint8Array[]; readonly backend: Argon2Backend } {
  const given: Uint8Array[] = []
  const computeTag = (request: TagRequest): Promise<Uint8Array> => {
    given.push(request.password)
    return backend.computeTag(request)
  }
  return { given, backend: { id: 'holding', computeTag } }
}

describe('the bytes that a backend was given', () => {
  const cheap = { parameters: CHEAPEST_FOR_TESTS, legacy: legacyFormats }

  test('are memory of their own, and zeros once the answer is there', async () => {
    const { given, backend } = holding(createFakeBackend())
    const hasher = createPasswordHasher({ ...cheap, backend })
    const stored = await hasher.hash(password)
    await hasher.verify(password, stored)
    await hasher.verify(`${password}x`, stored)
    await hasher.verify(password, null)
    await hasher.verify(password, `argon2${stored}`)
    expect(given.length).toBeGreaterThanOrEqual(5)
    for (const bytes of given) {
      expect(bytes.buffer.byteLength).toBe(bytes.length)
      expect(Buffer.from(bytes)).toEqual(Buffer.alloc(bytes.length))
    }
  })

  test('are zeros after a failure too', async () => {
    const { given, backend } = holding({ id: 'failing', computeTag: () => Promise.reject(new Error('no memory')) })
    const hasher = createPasswordHasher({ ...cheap, backend })
    await Promise.allSettled([hasher.hash(password), hasher.verify(password, null)])
    expect(given).toHaveLength(2)
    for (const bytes of given) expect(bytes.some((byte) => byte !== 0)).toBe(false)
  })

  test('are left alone while the backend reads them, though the caller was answered at the deadline', async () => {
    const { promise, resolve } = Promise.withResolvers<Uint8Array>()
    const { given, backend } = holding({ id: 'slow', computeTag: () => promise })
    const hasher = createPasswordHasher({ ...cheap, backend })
    await expect(hasher.hash(password, { deadlineMs: 1 })).rejects.toMatchObject({ code: 'deadline_exceeded' })
    expect(Buffer.from(given[0]!).toString()).toBe(password)
    resolve(new Uint8Array(32))
    await new Promise(setImmediate)
    expect(given[0]!.some((byte) => byte !== 0)).toBe(false)
  })
})
