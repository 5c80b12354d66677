import { describe, expect, test } from 'vitest'
import { formatPhc } from '../../../src/hashing/phc/format-phc.ts'
import { parsePhc } from '../../../src/hashing/phc/parse-phc.ts'
import type { PhcRecord } from '../../../src/hashing/phc/phc-record.ts'

const record: PhcRecord = {
  type: 'argon2id',
  version: 19,
  memoryKib: 4_294_967_295,
  passes: 2,
  lanes: 1,
  salt: new Uint8Array(16),
  tag: new Uint8Array(32)
}

/** The string that a writer without our bounds makes. */
function write({ memoryKib, passes, lanes, keyId, associatedData, salt, tag }: PhcRecord): string {
  const key = keyId === undefined ? '' : `,keyid=${base64(keyId)}`
  const data = associatedData === undefined ? '' : `,data=${base64(associatedData)}`
  return `$argon2id$v=19$m=${memoryKib},t=${passes},p=${lanes}${key}${data}$${base64(salt)}$${base64(tag)}`
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replaceAll('=', '')
}

type Lengths = Partial<Record<'salt' | 'tag' | 'keyId' | 'associatedData', number>>
type Numbers = Partial<Pick<PhcRecord, 'memoryKib' | 'passes' | 'lanes'>>

const bytesOf = (lengths: Lengths): Partial<PhcRecord> =>
  Object.fromEntries(Object.entries(lengths).map(([name, length]) => [name, new Uint8Array(length)]))

// https://github.com/P-H-C/phc-string-format/blob/master/phc-sf-spec.md for the names, the key and the data; RFC 9106 §3.1
// and libargon2 for the shortest tag and salt.
describe.each<[lasts: readonly Lengths[], beyonds: readonly Lengths[]]>([
  [
    [{ salt: 8 }, { salt: 64 }],
    [{ salt: 7 }, { salt: 65 }]
  ],
  [
    [{ tag: 4 }, { tag: 128 }],
    [{ tag: 3 }, { tag: 129 }]
  ],
  [
    [{ keyId: 1 }, { keyId: 8 }],
    [{ keyId: 0 }, { keyId: 9 }]
  ],
  [
    [{ associatedData: 1 }, { associatedData: 32 }],
    [{ associatedData: 0 }, { associatedData: 33 }]
  ]
])('bytes of %o', (lasts, beyonds) => {
  test.each(lasts)('%o are written and read', (lengths) => {
    const last = { ...record, ...bytesOf(lengths) }
    expect(formatPhc(last)).toBe(write(last))
    expect(formatPhc(parsePhc(write(last)))).toBe(write(last))
  })

  test.each(beyonds)('%o are neither', (lengths) => {
    const beyond = { ...record, ...bytesOf(lengths) }
    expect(() => formatPhc(beyond)).toThrow(RangeError)
    expect(() => parsePhc(write(beyond))).toThrow('length_out_of_range')
  })
})

describe.each<[lasts: readonly Numbers[], beyonds: readonly Numbers[]]>([
  [
    [{ memoryKib: 8 }, { memoryKib: 4_294_967_295 }],
    [{ memoryKib: 7 }, { memoryKib: 4_294_967_296 }]
  ],
  [
    [{ passes: 1 }, { passes: 4_294_967_295 }],
    [{ passes: 0 }, { passes: 4_294_967_296 }]
  ],
  [
    [{ lanes: 1 }, { lanes: 255 }],
    [{ lanes: 0 }, { lanes: 256 }]
  ],
  [[{ memoryKib: 32, lanes: 4 }], [{ memoryKib: 31, lanes: 4 }]]
])('%o', (lasts, beyonds) => {
  test.each(lasts)('%o is written and read', (numbers) => {
    const last = { ...record, ...numbers }
    expect(parsePhc(formatPhc(last))).toMatchObject(numbers)
  })

  test.each(beyonds)('%o is neither', (numbers) => {
    const beyond = { ...record, ...numbers }
    expect(() => formatPhc(beyond)).toThrow(RangeError)
    expect(() => parsePhc(write(beyond))).toThrow('number_out_of_range')
  })
})
