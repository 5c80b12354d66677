import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatPhc } from '../../../src/hashing/phc/format-phc.ts'
import { parsePhc, readPhc } from '../../../src/hashing/phc/parse-phc.ts'
import type { UnreadableHashProblem } from '../../../src/rempart-error.ts'
import { phcRecords } from '../../arbitraries/phc-record.ts'

const salt = 'c29tZXNhbHQ'
const tag = 'nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4'
const stored = `$argon2id$v=19$m=256,t=2,p=1$${salt}$${tag}`

function withParameters(parameters: string): string {
  return `$argon2id$v=19$${parameters}$${salt}$${tag}`
}

describe('reads', () => {
  test('every part of a string', () => {
    expect(parsePhc(`$argon2i$v=16$m=64,t=3,p=2,keyid=azE,data=YWQ$${salt}$${tag}`)).toEqual({
      type: 'argon2i',
      version: 16,
      memoryKib: 64,
      passes: 3,
      lanes: 2,
      keyId: Buffer.from('k1'),
      associatedData: Buffer.from('ad'),
      salt: Buffer.from('somesalt'),
      tag: Buffer.from(tag, 'base64')
    })
  })

  test.each(['m=256,t=2,p=1', 'm=256,p=1,t=2', 'p=1,t=2,m=256', 't=2,m=256,p=1'])(
    'parameters in the order %s',
    (order) => {
      expect(parsePhc(withParameters(order))).toEqual(parsePhc(stored))
    }
  )

  test('what is not there leaves no key', () => {
    expect(Object.keys(parsePhc(stored))).toEqual(['type', 'version', 'memoryKib', 'passes', 'lanes', 'salt', 'tag'])
  })

  test('an absent version as 16, as the reference implementation does', () => {
    expect(parsePhc(stored.replace('$v=19', '')).version).toBe(16)
  })

  test('the longest string of the grammar', () => {
    const longest = formatPhc({
      type: 'argon2id',
      version: 19,
      memoryKib: 2 ** 32 - 1,
      passes: 2 ** 32 - 1,
      lanes: 255,
      keyId: Buffer.alloc(8),
      associatedData: Buffer.alloc(32),
      salt: Buffer.alloc(64),
      tag: Buffer.alloc(128)
    })
    expect(readPhc(longest).readable).toBe(true)
    expect(readPhc(`${longest}A`)).toEqual({ readable: false, problem: 'too_long' })
  })
})

describe('refuses, saying why', () => {
  test.each<[UnreadableHashProblem, unknown]>([
    ['not_a_string', undefined],
    ['not_a_string', 42],
    ['not_a_string', { toString: () => stored }],
    ['not_a_string', Buffer.from(stored)],
    ['empty', ''],
    ['too_long', 'x'.repeat(10_000_000)],
    ['malformed', 'Bonjour1'],
    ['malformed', stored.slice(1)],
    ['malformed', ` ${stored}`],
    ['malformed', '$argon2id'],
    ['malformed', '$argon2id$'],
    ['malformed', '$argon2id$v=19'],
    ['malformed', '$argon2id$v=19$m=256,t=2,p=1'],
    ['malformed', `$argon2id$v=19$m=256,t=2,p=1$${salt}`],
    ['malformed', `${stored}$`],
    ['malformed', `${stored}$x`],
    ['malformed', withParameters('')],
    ['malformed', withParameters('m256,t=2,p=1')],
    ['malformed', withParameters('m=256,t=2,p=1,')],
    ['unknown_algorithm', '$2y$10$9wy8Cg3Vv8gqpz3mGbQq6uQxgqpz3mGbQq6uQxgqpz3mGbQq6uQxg'],
    ['unknown_algorithm', '$scrypt$ln=16,r=8,p=1$aM15713r3Xsvxbi31lqr1Q$nFNh2CVHVjNldFVKDHDlm4CbdRSCdEBsjjJxD'],
    ['unknown_algorithm', '$__proto__$v=19$m=256,t=2,p=1$c29tZXNhbHQ$'],
    ['unknown_algorithm', stored.replace('argon2id', 'ARGON2ID')],
    ['unknown_version', stored.replace('v=19', 'v=18')],
    ['unknown_version', stored.replace('v=19', 'v=')],
    ['unknown_version', stored.replace('v=19', 'v=019')],
    ['unknown_parameter', withParameters('m=256,t=2,p=1,x=1')],
    ['unknown_parameter', withParameters('m=256,t=2,p=1,__proto__=1')],
    ['unknown_parameter', withParameters('M=256,t=2,p=1')],
    ['duplicate_parameter', withParameters('m=256,t=2,p=1,m=256')],
    ['missing_parameter', withParameters('m=256,t=2')],
    ['missing_parameter', withParameters('t=2,p=1')],
    ['bad_number', withParameters('m=0256,t=2,p=1')],
    ['bad_number', withParameters('m=+256,t=2,p=1')],
    ['bad_number', withParameters('m=-256,t=2,p=1')],
    ['bad_number', withParameters('m=2e2,t=2,p=1')],
    ['bad_number', withParameters('m=0x10,t=2,p=1')],
    ['bad_number', withParameters('m=256 ,t=2,p=1')],
    ['bad_number', withParameters('m=,t=2,p=1')],
    ['bad_number', withParameters('m=٢٥٦,t=2,p=1')],
    ['number_out_of_range', withParameters('m=4294967296,t=2,p=1')],
    ['number_out_of_range', withParameters(`m=${'9'.repeat(60)},t=2,p=1`)],
    ['number_out_of_range', withParameters('m=256,t=0,p=1')],
    ['number_out_of_range', withParameters('m=256,t=2,p=0')],
    ['number_out_of_range', withParameters('m=4096,t=2,p=256')],
    ['number_out_of_range', withParameters('m=15,t=2,p=2')],
    ['bad_base64', withParameters('m=256,t=2,p=1,keyid=!')],
    ['bad_base64', stored.replace(salt, `${salt}=`)],
    ['bad_base64', `${stored}=`],
    ['bad_base64', `${stored.slice(0, -1)}5`],
    ['bad_base64', stored.replace('/', '_')],
    ['length_out_of_range', stored.replace(salt, '')],
    ['length_out_of_range', stored.replace(salt, 'c29tZXNhbA')],
    ['length_out_of_range', stored.replace(salt, 'A'.repeat(87))],
    ['length_out_of_range', stored.replace(tag, '')],
    ['length_out_of_range', stored.replace(tag, 'A'.repeat(4))],
    ['length_out_of_range', stored.replace(tag, 'A'.repeat(172))],
    ['length_out_of_range', withParameters('m=256,t=2,p=1,keyid=')],
    ['length_out_of_range', withParameters('m=256,t=2,p=1,keyid=AAAAAAAAAAAA')],
    ['length_out_of_range', withParameters(`m=256,t=2,p=1,data=${'A'.repeat(44)}`)]
  ])('%s', (problem, text) => {
    expect(readPhc(text)).toEqual({ readable: false, problem })
  })

  test('parsePhc throws the problem as a code and nothing of the string', () => {
    const error = thrownBy(() => parsePhc(withParameters('m=256,t=2,p=1,canary=1')))
    expect(error).toMatchObject({ code: 'unreadable_hash', details: { problem: 'unknown_parameter' } })
    expect(`${String(error)}${JSON.stringify(error)}`).not.toMatch(/canary|c29t|nf65/u)
  })
})

test('any text gives a value', () => {
  const pieces = fc.array(
    fc.constantFrom('$', ',', '=', 'argon2id', 'v=19', 'm=256', 't=2', 'p=1', salt, tag, '', 'é', '\0')
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        pieces.map((each) => each.join(''))
      ),
      (text) => {
        expect(typeof readPhc(text).readable).toBe('boolean')
      }
    )
  )
})

test('a string cut anywhere is never read as the same hash', () => {
  fc.assert(
    fc.property(phcRecords, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (record, share) => {
      const text = formatPhc(record)
      const reading = readPhc(text.slice(0, Math.floor(share * text.length)))
      // A cut inside the tag can leave a shorter tag, which is a string of its own.
      expect(reading.readable ? reading.record.tag.length : 0).toBeLessThan(record.tag.length)
    })
  )
})

function thrownBy(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  return undefined
}
