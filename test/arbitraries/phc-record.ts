import * as fc from 'fast-check'
import type { PhcRecord } from '../../src/hashing/phc/phc-record.ts'

/** Any record that is read. */
export const phcRecords: fc.Arbitrary<PhcRecord> = fc.integer({ min: 1, max: 255 }).chain((lanes) =>
  fc.record(
    {
      type: fc.constantFrom('argon2id', 'argon2i', 'argon2d'),
      version: fc.constantFrom(16, 19),
      memoryKib: fc.integer({ min: 8 * lanes, max: 2 ** 32 - 1 }),
      passes: fc.integer({ min: 1, max: 2 ** 32 - 1 }),
      lanes: fc.constant(lanes),
      keyId: bytes(1, 8),
      associatedData: bytes(1, 32),
      salt: bytes(8, 64),
      tag: bytes(4, 128)
    },
    { requiredKeys: ['type', 'version', 'memoryKib', 'passes', 'lanes', 'salt', 'tag'] }
  )
)

function bytes(minLength: number, maxLength: number): fc.Arbitrary<Uint8Array> {
  return fc.uint8Array({ minLength, maxLength }).map((array) => Buffer.from(array))
}
