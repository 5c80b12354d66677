import { test as property, fc } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { RangeEncoder } from '../../../scripts/strength-data/range-encoder.ts'
import { learnt, newChances, shareOf } from '../../../src/strength/knowledge/coding/chances.ts'
import { NumberModel } from '../../../src/strength/knowledge/coding/number-model.ts'
import { RangeDecoder } from '../../../src/strength/knowledge/coding/range-decoder.ts'

const MOST_BITS = 23
const LARGEST = 2 ** (MOST_BITS + 1) - 1

/** What is read of numbers that were written. */
function readBack(numbers: readonly number[], foretold: number): number[] {
  const encoder = new RangeEncoder()
  const writing = new NumberModel(encoder, 1, MOST_BITS, foretold)
  for (const number of numbers) writing.code(0, number)
  const reading = new NumberModel(new RangeDecoder(encoder.end()), 1, MOST_BITS, foretold)
  return numbers.map(() => reading.code(0, 0))
}

describe('a range code', () => {
  property.prop([fc.array(fc.tuple(fc.nat(3), fc.nat(1)))])('reads the bits of each context as written', (bits) => {
    const encoder = new RangeEncoder()
    const written = newChances(4)
    for (const [context, bit] of bits) encoder.bit(written, context, bit)
    const decoder = new RangeDecoder(encoder.end())
    const chances = newChances(4)
    expect(bits.map(([context]) => decoder.bit(chances, context, 0))).toEqual(bits.map(([, bit]) => bit))
    expect(chances).toEqual(written)
  })

  property.prop([
    fc.array(fc.integer({ min: 1, max: 2 ** 24 }).chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1))))
  ])('reads numbers below a size as written', (pairs) => {
    const encoder = new RangeEncoder()
    for (const [size, value] of pairs) encoder.below(size, value)
    const decoder = new RangeDecoder(encoder.end())
    expect(pairs.map(([size]) => decoder.below(size, 0))).toEqual(pairs.map(([, value]) => value))
  })

  test.each([-1, 5])('refuses %i as a number below 5', (value) => {
    expect(() => new RangeEncoder().below(5, value)).toThrow(new RangeError(`${value} is not below 5`))
  })

  test('takes a tenth of the room for bits that are nearly always the same', () => {
    const encoder = new RangeEncoder()
    const chances = newChances(1)
    for (let index = 0; index < 6000; index++) encoder.bit(chances, 0, index % 500 === 0 ? 1 : 0)
    expect(encoder.end().length).toBeLessThan(100)
  })

  test('a carry reaches back over digits that are full', () => {
    const bits = [...Array.from({ length: 400 }, () => 0), 1, ...Array.from({ length: 400 }, () => 0), 1, 1]
    const encoder = new RangeEncoder()
    for (const bit of bits) encoder.below(3, 2 - bit)
    const decoder = new RangeDecoder(encoder.end())
    expect(bits.map(() => 2 - decoder.below(3, 0))).toEqual(bits)
  })
})

describe('a chance', () => {
  const SMALLEST_SHARE = 3
  const RANGE = 2 ** 12

  test('is even at first, and a bit moves it half of the way', () => {
    expect(shareOf(RANGE, 0)).toBe(2048)
    expect(shareOf(RANGE, learnt(0, 1))).toBe(3071)
    expect(shareOf(RANGE, learnt(0, 0))).toBe(1024)
  })

  test.each([
    [0, SMALLEST_SHARE],
    [1, RANGE - SMALLEST_SHARE]
  ])('never comes to be certain of %i', (bit, share) => {
    let chance = 0
    for (let index = 0; index < 10_000; index++) chance = learnt(chance, bit)
    expect(Math.abs(shareOf(RANGE, chance) - share)).toBeLessThanOrEqual(2)
    expect(shareOf(RANGE, chance) % RANGE).toBeGreaterThan(0)
  })
})

describe('a number', () => {
  property.prop([fc.array(fc.integer({ min: 1, max: LARGEST })), fc.nat(8)])(
    'is read as written',
    (numbers, foretold) => {
      expect(readBack(numbers, foretold)).toEqual(numbers)
    }
  )

  test.each([0, 1, 2, 8])('is read at the bounds of each length, %i bits foretold', (foretold) => {
    const bounds = Array.from({ length: 24 }, (_, length) => [2 ** length, 2 ** (length + 1) - 1]).flat()
    expect(readBack(bounds, foretold)).toEqual(bounds)
  })
})
