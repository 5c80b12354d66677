import { createHash } from 'node:crypto'
import type { Argon2Backend, TagRequest } from '../../src/hashing/backends/argon2-backend.ts'

/** A backend that costs nothing, gives another tag for every other input, and remembers what it was asked for. */
export interface FakeBackend extends Argon2Backend {
  readonly requests: TagRequest[]
}

export function createFakeBackend(): FakeBackend {
  const requests: TagRequest[] = []
  return {
    id: 'fake',
    requests,
    computeTag(request) {
      // A copy: the hasher wipes the password once its tag is there.
      requests.push({ ...request, password: Buffer.from(request.password) })
      return Promise.resolve(digest(request))
    }
  }
}

/** What a request costs: everything that decides how long it takes and how much memory it uses. */
export function costOf(request: TagRequest | undefined): unknown {
  if (request === undefined) return undefined
  const { type, version, memoryKib, passes, lanes, tagBytes, password, salt } = request
  return { type, version, memoryKib, passes, lanes, tagBytes, passwordBytes: password.length, saltBytes: salt.length }
}

/** KiB times passes of all the requests together, which is what their time is proportional to. */
export function workOf(requests: readonly TagRequest[]): number {
  return requests.reduce((sum, { memoryKib, passes }) => sum + memoryKib * passes, 0)
}

function digest(request: TagRequest): Uint8Array {
  const hash = createHash('shake256', { outputLength: request.tagBytes })
  for (const [name, value] of Object.entries(request).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${name}:${value instanceof Uint8Array ? Buffer.from(value).toString('hex') : String(value)};`)
  }
  return hash.digest()
}
