import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// By how usual it is, and 1 bit for the same one again; of another kind than ASCII twice as many bits.
describe('one', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['!', '0-1 symbols 1.50'],
    ['.', '0-1 symbols 2.50'],
    ['_', '0-1 symbols 2.50'],
    ['-', '0-1 symbols 2.50'],
    [' ', '0-1 symbols 2.50'],
    ['@', '0-1 symbols 3.00'],
    ['*', '0-1 symbols 3.00'],
    ['?', '0-1 symbols 3.00'],
    ['$', '0-1 symbols 3.00'],
    ['#', '0-1 symbols 3.00'],
    ['&', '0-1 symbols 3.00'],
    ['+', '0-1 symbols 3.00'],
    [',', '0-1 symbols 3.00'],
    ['=', '0-1 symbols 3.50'],
    ['/', '0-1 symbols 3.50'],
    [':', '0-1 symbols 3.50'],
    [';', '0-1 symbols 3.50'],
    ['%', '0-1 symbols 3.50'],
    [']', '0-1 symbols 5.00'],
    ['“', '0-1 symbols 10.00'],
    ['a!b', '1-2 symbols 1.50']
  ])('%s', (password, ...parts) => {
    expect(partsOf('symbol-run', password)).toEqual(parts)
  })
})

describe('up to three', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['!!', '0-1 symbols 1.50', '0-2 symbols 2.50', '1-2 symbols 1.50'],
    ['!?', '0-1 symbols 1.50', '0-2 symbols 4.50', '1-2 symbols 3.00'],
    [
      '!?!',
      '0-1 symbols 1.50',
      '0-2 symbols 4.50',
      '0-3 symbols 6.00',
      '1-2 symbols 3.00',
      '1-3 symbols 4.50',
      '2-3 symbols 1.50'
    ],
    ['““', '0-1 symbols 10.00', '0-2 symbols 11.00', '1-2 symbols 10.00'],
    [
      '....',
      '0-1 symbols 2.50',
      '0-2 symbols 3.50',
      '0-3 symbols 4.50',
      '1-2 symbols 2.50',
      '1-3 symbols 3.50',
      '1-4 symbols 4.50',
      '2-3 symbols 2.50',
      '2-4 symbols 3.50',
      '3-4 symbols 2.50'
    ]
  ])('%s', (password, ...parts) => {
    expect(partsOf('symbol-run', password)).toEqual(parts)
  })
})

describe('none', () => {
  test.each<readonly [password: string, ...parts: string[]]>([['a'], ['7']])('%s', (password, ...parts) => {
    expect(partsOf('symbol-run', password)).toEqual(parts)
  })
})
