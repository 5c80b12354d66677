import { expect, test } from 'vitest'
import type { TagRequest } from '../../../src/hashing/backends/argon2-backend.ts'
import { computeTag } from '../../../src/hashing/backends/compute-tag.ts'
import { RempartError } from '../../../src/rempart-error.ts'
import { rfc9106Vectors } from '../../vectors/argon2.ts'

const request: TagRequest = rfc9106Vectors[2]!.request

test('what a binding throws becomes backend_failed and stays behind `cause`', async () => {
  const thrown = new Error('Memory allocation error')
  const backend = { id: 'failing', computeTag: () => Promise.reject(thrown) }
  await expect(computeTag(backend, request)).rejects.toMatchObject({
    code: 'backend_failed',
    details: { backend: 'failing' },
    cause: thrown
  })
})

test('a binding that throws instead of rejecting is no different', async () => {
  const backend = {
    id: 'throwing',
    computeTag: () => {
      throw new Error('no')
    }
  }
  await expect(computeTag(backend, request)).rejects.toMatchObject({ code: 'backend_failed' })
})

test('a RempartError of the backend passes as it is', async () => {
  const error = new RempartError('backend_unavailable', 'not here', { backend: 'absent', remedy: 'install it' })
  const backend = { id: 'absent', computeTag: () => Promise.reject(error) }
  await expect(computeTag(backend, request)).rejects.toBe(error)
})

test('a tag of another length than asked for is never compared', async () => {
  const backend = { id: 'short', computeTag: () => Promise.resolve(new Uint8Array(31)) }
  await expect(computeTag(backend, request)).rejects.toMatchObject({ code: 'backend_failed' })
})
