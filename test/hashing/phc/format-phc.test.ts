import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatPhc } from '../../../src/hashing/phc/format-phc.ts'
import { parsePhc } from '../../../src/hashing/phc/parse-phc.ts'
import type { PhcRecord } from '../../../src/hashing/phc/phc-record.ts'
import { phcRecords } from '../../arbitraries/phc-record.ts'
import { referenceStrings } from '../../vectors/argon2.ts'

const record: PhcRecord = {
  type: 'argon2id',
  version: 19,
  memoryKib: 19_456,
  passes: 2,
  lanes: 1,
  salt: Buffer.from('somesaltsomesalt'),
  tag: Buffer.alloc(32, 1)
}

test('parse after format is the identity on records', () => {
  fc.assert(
    fc.property(phcRecords, (any) => {
      expect(parsePhc(formatPhc(any))).toEqual(any)
    })
  )
})

test.each(referenceStrings)('format after parse is the identity: $name', ({ storedHash }) => {
  expect(formatPhc(parsePhc(storedHash))).toBe(storedHash)
})

test('parameters stand in the order of the format', () => {
  const text = formatPhc({ ...record, keyId: Buffer.from('k1'), associatedData: Buffer.from('ad') })
  expect(text).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1,keyid=azE,data=YWQ\$/u)
})

test.each<Partial<PhcRecord>>([
  { memoryKib: 7 },
  { memoryKib: 15, lanes: 2 },
  { memoryKib: 2 ** 32 },
  { memoryKib: 19_456.5 },
  { passes: 0 },
  { passes: Number.NaN },
  { lanes: 0 },
  { lanes: 256 },
  { salt: new Uint8Array(7) },
  { salt: new Uint8Array(65) },
  { tag: new Uint8Array(3) },
  { tag: new Uint8Array(129) },
  { keyId: new Uint8Array(0) },
  { keyId: new Uint8Array(9) },
  { associatedData: new Uint8Array(0) },
  { associatedData: new Uint8Array(33) }
])('never writes what could not be read back: %o', (change) => {
  expect(() => formatPhc({ ...record, ...change })).toThrow(RangeError)
})

test.each<[Partial<PhcRecord>, string]>([
  [{ keyId: new Uint8Array(9) }, 'keyId must have 1 to 8 bytes, or be left out'],
  [{ associatedData: new Uint8Array(33) }, 'associatedData must have 1 to 32 bytes, or be left out']
])('says which field is out of its range: %o', (change, message) => {
  expect(() => formatPhc({ ...record, ...change })).toThrow(message)
})
