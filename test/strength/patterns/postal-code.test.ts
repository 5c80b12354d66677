import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// One of 101 départements, log2(101) = 6.66 bits, or of 6,300 postal codes, 12.62 bits.
describe('Corsica and overseas', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['2A', '0-2 digits 6.66'],
    ['2b', '0-2 digits 6.66'],
    ['2Ax', '0-2 digits 6.66'],
    ['971', '0-3 digits 6.66'],
    ['972', '0-3 digits 6.66'],
    ['978', '0-3 digits 6.66']
  ])('%s', (password, ...parts) => {
    expect(partsOf('postal-code', password)).toEqual(parts)
  })
})

describe('postal codes', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['75015', '0-5 digits 12.62'],
    ['01000', '0-5 digits 12.62'],
    ['95999', '0-5 digits 12.62'],
    ['97000', '0-5 digits 12.62'],
    ['98000', '0-5 digits 12.62'],
    ['a75015', '1-6 digits 12.62'],
    ['97410', '0-3 digits 6.66', '0-5 digits 12.62']
  ])('%s', (password, ...parts) => {
    expect(partsOf('postal-code', password)).toEqual(parts)
  })
})

describe('what is none', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['2C'],
    ['970'],
    ['979'],
    ['00100'],
    ['96000'],
    ['99123'],
    ['7501'],
    ['750157501575015']
  ])('%s', (password, ...parts) => {
    expect(partsOf('postal-code', password)).toEqual(parts)
  })
})
