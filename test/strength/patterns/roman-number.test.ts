import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// 5 bits up to thirty, those of a year and 2 more, 12 for others.
describe('Roman numbers', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['LouisXIV', '5-8 digits 5.00'],
    ['XIVJuillet', '0-3 digits 5.00'],
    ['XXX', '0-3 digits 5.00'],
    ['XXXI', '0-4 digits 12.00'],
    ['MMXXIV', '0-6 digits 5.58'],
    ['MCMXC!', '0-5 digits 7.17'],
    ['DCXLVIII', '0-8 digits 12.00'],
    ['II1', '0-2 digits 5.00']
  ])('%s', (password, ...parts) => expect(partsOf('roman-number', password)).toEqual(parts))
})

test.each(['X1', 'xiv', 'IIII', 'VX', 'AXIV', 'XIVB', 'IC'])('none: %s', (password) =>
  expect(partsOf('roman-number', password)).toEqual([])
)
