import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// Any of so many digits, half-way: log2(10) = 3.32 bits each, less 1. The digits that often follow a word cost less.
describe('each stretch of a run', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['7', '0-1 digits 2.32'],
    ['73', '0-1 digits 2.32', '0-2 digits 5.64', '1-2 digits 2.32'],
    [
      '739',
      '0-1 digits 2.32',
      '0-2 digits 5.64',
      '0-3 digits 8.97',
      '1-2 digits 2.32',
      '1-3 digits 5.64',
      '2-3 digits 2.32'
    ],
    ['a7b', '1-2 digits 2.32'],
    ['7b3', '0-1 digits 2.32', '2-3 digits 2.32']
  ])('%s', (password, ...parts) => {
    expect(partsOf('digit-run', password)).toEqual(parts)
  })
})

describe('what often follows a word', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['1', '0-1 digits 1.50'],
    ['12', '0-1 digits 1.50', '0-2 digits 3.00', '1-2 digits 2.32'],
    [
      '123',
      '0-1 digits 1.50',
      '0-2 digits 3.00',
      '0-3 digits 8.97',
      '1-2 digits 2.32',
      '1-3 digits 5.64',
      '2-3 digits 2.32'
    ]
  ])('%s', (password, ...parts) => {
    expect(partsOf('digit-run', password)).toEqual(parts)
  })
})

test('up to seven in a run of fourteen, nothing in a longer one', () => {
  const ofSeven = partsOf('digit-run', '73918426507391').filter((part) => part.endsWith(' 22.25'))
  expect(ofSeven).toEqual(Array.from({ length: 8 }, (_, start) => `${start}-${start + 7} digits 22.25`))
  expect(partsOf('digit-run', '73918426')).toHaveLength(35)
  expect(partsOf('digit-run', '739184265073918')).toEqual([])
})
