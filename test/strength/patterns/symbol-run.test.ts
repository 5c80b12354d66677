import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// By how usual it is, and 1 bit for the same one again.
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
    ['€', '0-1 symbols 4.00'],
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

/** Of the first match. */
const bitsOf = (password: string): number => Number(partsOf('symbol-run', password).at(0)?.split(' ')[2])

test('one of another kind costs twice what an unusual one does, and again as little', () => {
  expect(bitsOf(']')).toBeGreaterThanOrEqual(5)
  expect(bitsOf('“')).toBe(2 * bitsOf(']'))
  const [once, twice] = partsOf('symbol-run', '““').map((part) => Number(part.split(' ')[2]))
  expect(twice).toBe((once ?? 0) + 1)
})

// One between two words is free where it has been between two before.
test.each([
  ['or-bis-cafe-trop', ['2.50', '0.00', '0.00']],
  ['or-bis_cafe-trop', ['2.50', '2.50', '0.00']],
  ['or-7-cafe', ['2.50', '2.50']],
  ['or-bis--cafe', ['2.50', '2.50', '3.50', '2.50']]
])('%s', (password, bits) => {
  expect(partsOf('symbol-run', password).map((part) => part.split(' ')[2])).toEqual(bits)
})

// Who closes what was opened has no choice: 1 bit.
describe('what the password begins with, turned round', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['(a)', '0-1 symbols 6.50', '2-3 symbols 1.00'],
    ['*a*', '0-1 symbols 3.00', '2-3 symbols 1.00'],
    [
      '<*a*>',
      '0-1 symbols 6.50',
      '0-2 symbols 9.50',
      '1-2 symbols 3.00',
      '3-4 symbols 3.00',
      '3-5 symbols 1.00',
      '4-5 symbols 6.50'
    ],
    ['(-a)', '0-1 symbols 6.50', '0-2 symbols 9.00', '1-2 symbols 2.50', '3-4 symbols 6.50'],
    ['(a(', '0-1 symbols 6.50', '2-3 symbols 6.50'],
    ['*a*b', '0-1 symbols 3.00', '2-3 symbols 3.00']
  ])('%s', (password, ...parts) => {
    expect(partsOf('symbol-run', password)).toEqual(parts)
  })
})
