import { describe, expect, test } from 'vitest'
import type { Argon2Backend, TagRequest } from '../../src/hashing/backends/argon2-backend.ts'
import { computeTag } from '../../src/hashing/backends/compute-tag.ts'
import { assertSelfTest } from '../../src/hashing/backends/self-test.ts'
import { libargon2Vectors, rfc9106Vectors } from '../vectors/argon2.ts'

const vectors = [...rfc9106Vectors, ...libargon2Vectors]

const request: TagRequest = {
  type: 'argon2id',
  version: 19,
  memoryKib: 64,
  passes: 1,
  lanes: 1,
  tagBytes: 32,
  password: Buffer.from('Éléphant12-violon'),
  salt: new Uint8Array(16).fill(7)
}

const changes: readonly Partial<TagRequest>[] = [
  { password: Buffer.from('Éléphant12-violoN') },
  { password: new Uint8Array(0) },
  { salt: new Uint8Array(16).fill(8) },
  { secret: new Uint8Array(32).fill(1) },
  { associatedData: new Uint8Array(32).fill(1) },
  { memoryKib: 72 },
  { passes: 2 },
  { lanes: 2 },
  { type: 'argon2i' },
  { type: 'argon2d' },
  { version: 16 }
]

/** What every backend must do, whoever computes it. */
export function describeArgon2Backend(name: string, backend: Argon2Backend): void {
  const supports = (given: TagRequest): boolean => backend.supports?.(given) ?? true

  describe(`${name} is an Argon2 backend`, () => {
    test.each(vectors.filter((vector) => supports(vector.request)))('$name', async ({ request: given, tagHex }) => {
      expect(toHex(await backend.computeTag(given))).toBe(tagHex)
    })

    test('passes the self-test that it is held to before its first use', async () => {
      await expect(assertSelfTest(backend)).resolves.toBeUndefined()
    })

    test('computes new hashes, with a pepper too', () => {
      expect(supports(request)).toBe(true)
      expect(supports({ ...request, secret: new Uint8Array(32) })).toBe(true)
    })

    test.each(changes.filter((change) => !supports({ ...request, ...change })))(
      'is refused for what it does not support: %o',
      async (change) => {
        await expect(computeTag(backend, { ...request, ...change })).rejects.toMatchObject({
          code: 'backend_unsupported'
        })
      }
    )

    test('the same request gives the same tag', async () => {
      expect(toHex(await backend.computeTag(request))).toBe(toHex(await backend.computeTag(request)))
    })

    test.each(changes.filter((change) => supports({ ...request, ...change })))(
      'another input gives another tag: %o',
      async (change) => {
        expect(toHex(await backend.computeTag({ ...request, ...change }))).not.toBe(
          toHex(await backend.computeTag(request))
        )
      }
    )

    test.each([4, 12, 16, 32, 64, 65, 128])('gives %i bytes when asked for them', async (tagBytes) => {
      expect(await backend.computeTag({ ...request, tagBytes })).toHaveLength(tagBytes)
    })

    test.each([8, 16, 48, 64])('reads a salt of %i bytes', async (saltBytes) => {
      expect(await backend.computeTag({ ...request, salt: new Uint8Array(saltBytes) })).toHaveLength(32)
    })

    test('reads every byte of a password, NUL included', async () => {
      const withNul = Buffer.from('avant\0après')
      const cut = Buffer.from('avant')
      expect(toHex(await backend.computeTag({ ...request, password: withNul }))).not.toBe(
        toHex(await backend.computeTag({ ...request, password: cut }))
      )
    })

    test('reads the view that it is given, not the whole memory behind it', async () => {
      const memory = new Uint8Array(64).fill(9)
      const view = memory.subarray(16, 32)
      expect(toHex(await backend.computeTag({ ...request, salt: view, password: view }))).toBe(
        toHex(await backend.computeTag({ ...request, salt: view.slice(), password: view.slice() }))
      )
    })

    test('leaves its input as it was', async () => {
      const password = Buffer.from('Éléphant12-violon')
      const secret = new Uint8Array(8).fill(3)
      await backend.computeTag({ ...request, password, secret })
      expect(password.toString()).toBe('Éléphant12-violon')
      expect(secret).toEqual(new Uint8Array(8).fill(3))
    })

    test('many at once give each its own tag', async () => {
      const requests = Array.from({ length: 12 }, (_, index) => ({ ...request, password: Buffer.from(`p${index}`) }))
      const together = await Promise.all(requests.map(async (each) => toHex(await backend.computeTag(each))))
      const alone: string[] = []
      for (const each of requests) alone.push(toHex(await backend.computeTag(each)))
      expect(together).toEqual(alone)
    })
  })
}

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
