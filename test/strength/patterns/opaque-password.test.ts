import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// 12 bits, and at most 1 for capitals; of eight units at least, at the start, with at most five behind.
describe('listed', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['3rjs1la7', '0-8 word 12.00 listed'],
    ['18atcskd2w', '0-10 word 12.00 listed'],
    ['3Rjs1la7', '0-8 word 12.70 listed'],
    ['18ATcSKd2w', '0-10 word 13.00 listed']
  ])('%s', (password, ...parts) => {
    expect(partsOf('opaque-password', password)).toEqual(parts)
  })
})

describe('with something behind', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['3rjs1la7abcde', '0-8 word 12.00 listed'],
    ['3rjs1la7abcdef'],
    // Or itself again.
    ['3rjs1la73Rjs1la7', '0-8 word 12.00 listed'],
    ['3rjs1la73rjs1la7!', '0-8 word 12.00 listed'],
    ['3rjs1la73rjs1la8']
  ])('%s', (password, ...parts) => {
    expect(partsOf('opaque-password', password)).toEqual(parts)
  })
})

describe('as long as any', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['qqqqqqqqqqqqqqqqqqqqqqqq', '0-24 word 12.00 listed'],
    ['qqqqqqqqqqqqqqqqqqqqqqqqabcde', '0-24 word 12.00 listed']
  ])('%s', (password, ...parts) => {
    expect(partsOf('opaque-password', password)).toEqual(parts)
  })
})

describe('what is none', () => {
  test.each<readonly [password: string, ...parts: string[]]>([['3rjs1la'], ['x3rjs1la7'], ['3rjs1la8']])(
    '%s',
    (password, ...parts) => {
      expect(partsOf('opaque-password', password)).toEqual(parts)
    }
  )
})
