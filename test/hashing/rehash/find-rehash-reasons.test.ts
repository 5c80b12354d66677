import { expect, test } from 'vitest'
import type { PhcRecord } from '../../../src/hashing/phc/phc-record.ts'
import { findRehashReasons, type RehashTarget } from '../../../src/hashing/rehash/find-rehash-reasons.ts'
import { createPepper } from '../../../src/hashing/secrets/pepper.ts'
import { readStoredHash } from '../../../src/hashing/stored/stored-hash.ts'
import { legacyFormats } from '../../../src/hashing/legacy/index.ts'

const parameters = { memoryKib: 64, passes: 3, lanes: 2, saltBytes: 16, tagBytes: 32 }
const record: PhcRecord = {
  type: 'argon2id',
  version: 19,
  memoryKib: 64,
  passes: 3,
  lanes: 2,
  salt: new Uint8Array(16),
  tag: new Uint8Array(32)
}
const [current, former] = [Buffer.from('k2'), Buffer.from('k1')]
const pepper = createPepper([
  { id: 'k2', secret: Buffer.alloc(32, 2) },
  { id: 'k1', secret: Buffer.alloc(32, 1) }
])

function reasonsOf(change: Partial<PhcRecord>, target: Partial<RehashTarget> = {}, legacy = false): readonly string[] {
  const stored = { kind: 'argon2', record: { ...record, ...change }, legacy } as const
  return findRehashReasons(stored, { parameters, pepper: null, rehashTo: 'atLeast', ...target })
}

test.each<[Partial<PhcRecord>, atLeast: readonly string[], exact: readonly string[]]>([
  [{}, [], []],
  [{ type: 'argon2i' }, ['other_type'], ['other_type']],
  [{ type: 'argon2d' }, ['other_type'], ['other_type']],
  [{ version: 16 }, ['older_version'], ['older_version']],
  [{ memoryKib: 63 }, ['less_memory'], ['less_memory']],
  [{ memoryKib: 65 }, [], ['more_memory']],
  [{ passes: 2 }, ['fewer_passes'], ['fewer_passes']],
  [{ passes: 4 }, [], ['more_passes']],
  [{ lanes: 1 }, ['fewer_lanes'], ['fewer_lanes']],
  [{ lanes: 3 }, [], ['more_lanes']],
  [{ salt: new Uint8Array(15) }, ['shorter_salt'], ['shorter_salt']],
  [{ salt: new Uint8Array(17) }, [], ['longer_salt']],
  [{ tag: new Uint8Array(31) }, ['shorter_tag'], ['shorter_tag']],
  [{ tag: new Uint8Array(33) }, [], ['longer_tag']],
  [
    { type: 'argon2d', version: 16, memoryKib: 8, passes: 1, lanes: 1, tag: new Uint8Array(4) },
    ['other_type', 'older_version', 'less_memory', 'fewer_passes', 'fewer_lanes', 'shorter_tag'],
    ['other_type', 'older_version', 'less_memory', 'fewer_passes', 'fewer_lanes', 'shorter_tag']
  ]
])('of %o: %j at least, %j exactly', (change, atLeast, exact) => {
  expect(reasonsOf(change)).toEqual(atLeast)
  expect(reasonsOf(change, { rehashTo: 'exact' })).toEqual(exact)
  expect(reasonsOf(change, {}, true)).toEqual(['legacy_format', ...atLeast])
})

test.each<[Partial<PhcRecord>, readonly string[]]>([
  [{}, ['other_pepper_key']],
  [{ keyId: current }, []],
  [{ keyId: former }, ['other_pepper_key']],
  [{ keyId: Buffer.from('k22') }, ['other_pepper_key']]
])('with a pepper, of %o: %j', (change, reasons) => {
  expect(reasonsOf(change, { pepper })).toEqual(reasons)
})

test('without a pepper the key of a hash is no reason', () => {
  expect(reasonsOf({ keyId: former })).toEqual([])
})

test.each([
  ['damaged', ['unreadable']],
  ['5f4dcc3b5aa765d61d8327deb882cf99', ['legacy_format']]
])('of %j: %j', (stored, reasons) => {
  const target: RehashTarget = { parameters, pepper, rehashTo: 'exact' }
  expect(findRehashReasons(readStoredHash(stored, legacyFormats), target)).toEqual(reasons)
})
