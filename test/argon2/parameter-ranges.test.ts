import { describe, expect, test } from 'vitest'
import { minimumMemoryKib, type Argon2Parameters } from '../../src/argon2/argon2-parameters.ts'
import { assertArgon2Parameters, POLICY_RANGES } from '../../src/argon2/parameter-ranges.ts'
import { OWASP_19_MIB } from '../../src/argon2/presets.ts'
import { servicePublic } from '../../src/index.ts'
import { parseAccountSecurityPolicy } from '../../src/policy/zod/index.ts'

type Bound = readonly [name: keyof Argon2Parameters, last: number, beyond: number]

const lowerBounds: readonly Bound[] = [
  ['memoryKib', 8, 7],
  ['passes', 1, 0],
  ['lanes', 1, 0],
  ['saltBytes', 8, 7],
  ['tagBytes', 12, 11]
]

describe('a hash', () => {
  test.each<Bound>([
    ...lowerBounds,
    ['memoryKib', 4_294_967_295, 4_294_967_296],
    ['passes', 4_294_967_295, 4_294_967_296],
    ['lanes', 255, 256],
    ['saltBytes', 48, 49],
    ['tagBytes', 64, 65]
  ])('%s: %d is taken, %d is not', (name, last, beyond) => {
    expect(() => assertArgon2Parameters({ ...OWASP_19_MIB, [name]: last })).not.toThrow()
    expect(() => assertArgon2Parameters({ ...OWASP_19_MIB, [name]: beyond })).toThrow(RangeError)
  })

  test.each([1.5, Number.NaN, Infinity, '2', null, undefined, 2n])('%s is no integer', (passes) => {
    expect(() => assertArgon2Parameters({ ...OWASP_19_MIB, passes: passes as number })).toThrow(/parameters\.passes/u)
  })

  test.each([
    [1, 8],
    [4, 32],
    [255, 2040]
  ])('of %d lanes takes %d KiB at least', (lanes, least) => {
    expect(minimumMemoryKib(lanes)).toBe(least)
    expect(() => assertArgon2Parameters({ ...OWASP_19_MIB, lanes, memoryKib: least })).not.toThrow()
    expect(() => assertArgon2Parameters({ ...OWASP_19_MIB, lanes, memoryKib: least - 1 })).toThrow(
      `parameters.memoryKib must be ${lanes === 1 ? 'an integer from 8' : `at least 8 for each lane, so ${least} here`}`
    )
  })
})

describe('a policy', () => {
  const bounds: readonly Bound[] = [
    ...lowerBounds,
    ['memoryKib', 4_194_304, 4_194_305],
    ['passes', 1024, 1025],
    ['lanes', 255, 256],
    ['saltBytes', 48, 49],
    ['tagBytes', 64, 65]
  ]

  test.each(bounds)('%s: %d is taken, %d is not', (name, last, beyond) => {
    const parse = (value: number) =>
      parseAccountSecurityPolicy({ ...servicePublic, hashing: { ...OWASP_19_MIB, [name]: value } })
    expect(parse(last).hashing[name]).toBe(last)
    expect(() => parse(beyond)).toThrow('hashing')
    expect(POLICY_RANGES[name]).toContain(last)
  })
})
