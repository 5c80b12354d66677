import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// log2(12) = 3.58 bits up to three years from 2026, 5 up to 32, then log2 of the distance.
describe('by their distance from now', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['2026', '0-4 digits 3.58'],
    ['2023', '0-4 digits 3.58'],
    ['2022', '0-4 digits 5.00'],
    ['2029', '0-4 digits 3.58'],
    ['2030', '0-4 digits 5.00'],
    ['1994', '0-4 digits 5.00'],
    ['1993', '0-4 digits 5.04'],
    ['1900', '0-4 digits 6.98']
  ])('%s', (password, ...parts) => {
    expect(partsOf('year', password)).toEqual(parts)
  })
})

describe('up to fifteen years ahead, from 1900 on', () => {
  test.each<readonly [password: string, ...parts: string[]]>([['2041', '0-4 digits 5.00'], ['2042'], ['1899']])(
    '%s',
    (password, ...parts) => {
      expect(partsOf('year', password)).toEqual(parts)
    }
  )
})

describe('wherever it stands', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['a1998b', '1-5 digits 5.00'],
    ['12345678901998', '10-14 digits 5.00'],
    ['123456789011998']
  ])('%s', (password, ...parts) => {
    expect(partsOf('year', password)).toEqual(parts)
  })
})

// 2.5 more than the nearest of the years that begin so.
describe('begun, at the end', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['202', '0-3 digits 6.08'],
    ['a201', '1-4 digits 7.50'],
    ['198', '0-3 digits 7.71'],
    ['204', '0-3 digits 7.50'],
    ['205'],
    ['189'],
    ['20'],
    ['7202'],
    ['202a']
  ])('%s', (password, ...parts) => {
    expect(partsOf('year', password)).toEqual(parts)
  })
})
