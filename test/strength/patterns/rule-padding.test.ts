import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// 1 bit for two units in both cases, 1 for each further one, and 2 where it is in one case.
describe('at the start', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['Aa1!soleil', '0-2 symbols 1.00', '0-3 symbols 2.00', '0-4 symbols 3.00'],
    ['Aa@1x', '0-2 symbols 1.00', '0-4 symbols 3.00'],
    ['aA!x', '0-2 symbols 1.00', '0-3 symbols 2.00'],
    ['1asoleil', '0-2 symbols 3.00']
  ])('%s', (password, ...parts) => {
    expect(partsOf('rule-padding', password)).toEqual(parts)
  })
})

describe('at the end', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['soleilAa', '6-8 symbols 1.00'],
    ['soleila1', '6-8 symbols 3.00'],
    ['soleil1A!', '6-9 symbols 4.00'],
    ['soleilaa1', '6-9 symbols 4.00', '7-9 symbols 3.00']
  ])('%s', (password, ...parts) => {
    expect(partsOf('rule-padding', password)).toEqual(parts)
  })
})

describe('none', () => {
  test.each<readonly [password: string, ...parts: string[]]>([['soleil'], ['xAax']])('%s', (password, ...parts) => {
    expect(partsOf('rule-padding', password)).toEqual(parts)
  })
})
