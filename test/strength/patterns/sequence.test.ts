import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// 2 bits where it begins or, downwards, ends as everybody does, else log2(10) or log2(26); log2 of its length; steps other than 1.
describe('upwards', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['abc', '0-3 keys 3.58'],
    ['xabcx', '1-4 keys 3.58'],
    ['bcd', '0-3 keys 6.29'],
    ['1234', '0-3 keys 3.58', '0-4 keys 4.00'],
    ['456', '0-3 keys 4.91'],
    ['234', '0-3 keys 4.91'],
    ['ABC', '0-3 keys 5.18'],
    ['Abcd', '0-3 keys 4.28', '0-4 keys 4.70'],
    ['xyz', '0-3 keys 6.29']
  ])('%s', (password, ...parts) => {
    expect(partsOf('sequence', password)).toEqual(parts)
  })
})

describe('downwards', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['cba', '0-3 keys 4.58'],
    ['dcb', '0-3 keys 7.29'],
    ['ZYX', '0-3 keys 6.18'],
    ['987', '0-3 keys 4.58'],
    ['765', '0-3 keys 5.91'],
    ['543210', '0-3 keys 5.91', '0-4 keys 6.32', '0-5 keys 5.32', '0-6 keys 5.58']
  ])('%s', (password, ...parts) => {
    expect(partsOf('sequence', password)).toEqual(parts)
  })
})

describe('every second', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['acegi', '0-4 keys 6.00', '0-5 keys 6.32'],
    ['2468', '0-4 keys 7.32'],
    ['13579', '0-4 keys 6.00', '0-5 keys 6.32'],
    ['zxvt', '0-4 keys 6.00'],
    ['8642', '0-4 keys 6.00']
  ])('%s', (password, ...parts) => {
    expect(partsOf('sequence', password)).toEqual(parts)
  })
})

describe('in other alphabets', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['абвгд', '0-3 keys 3.58', '0-4 keys 4.00', '0-5 keys 4.32'],
    ['гдежз', '0-3 keys 6.29', '0-4 keys 6.70', '0-5 keys 7.02'],
    ['πρσ', '0-3 keys 6.29'],
    ['йкл', '0-3 keys 6.29']
  ])('%s', (password, ...parts) => {
    expect(partsOf('sequence', password)).toEqual(parts)
  })
})

describe('what is none', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['ab'],
    ['aaa'],
    ['246'],
    ['aeim'],
    ['acb'],
    ['ab1'],
    ['!"#'],
    ['abd']
  ])('%s', (password, ...parts) => {
    expect(partsOf('sequence', password)).toEqual(parts)
  })
})
