import assert from 'node:assert/strict'
import { argon2idAsync } from '@noble/hashes/argon2.js'
import { CHEAPEST_FOR_TESTS, createPasswordHasher, type Argon2Backend } from 'rempart/hashing'
import { useIsomorphicEntries } from './isomorphic.js'

/** Argon2id in plain JavaScript: workerd compiles no WebAssembly at run time, and its node:crypto has no Argon2. */
const backend: Argon2Backend = {
  id: '@noble/hashes',
  supports: ({ type, version }) => type === 'argon2id' && version === 19,
  computeTag: ({ password, salt, passes, memoryKib, lanes, tagBytes, secret, associatedData }) =>
    argon2idAsync(password, salt, {
      t: passes,
      m: memoryKib,
      p: lanes,
      dkLen: tagBytes,
      ...(secret && { key: secret }),
      ...(associatedData && { personalization: associatedData })
    })
}

/** Answers a request when everything went well. */
export async function fetch(): Promise<Response> {
  await useIsomorphicEntries()
  const hasher = createPasswordHasher({ backend, parameters: CHEAPEST_FOR_TESTS })
  const stored = await hasher.hash('Éléphant12-violon')
  assert.equal((await hasher.verify('Éléphant12-violon', stored)).outcome, 'match')
  assert.equal((await hasher.verify('Bonjour1', stored)).outcome, 'mismatch')
  return Response.json({ backend: hasher.statistics().backend })
}
