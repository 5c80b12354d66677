import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// 3 bits, 3 more for three units, half of log2 of where it begins, and the capitals.
describe('what stood before', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['foo bar foo', '8-11 word 7.50'],
    ['fooz bar fooz', '10-13 word 7.66', '9-13 word 4.58'],
    ['abcabc', '3-6 word 6.79'],
    ['xkq!XKQ', '4-7 word 8.60'],
    ['aaaaaa', '3-6 word 6.79']
  ])('%s', (password, ...parts) => {
    expect(partsOf('echo', password)).toEqual(parts)
  })
})

describe('mirrored', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['abccba', '3-6 word 6.79'],
    ['abcdcba', '4-7 word 7.00'],
    ['xabccbay', '4-7 word 7.00'],
    ['papillonnollipap', '13-16 word 7.85', '8-16 word 4.50']
  ])('%s', (password, ...parts) => {
    expect(partsOf('echo', password)).toEqual(parts)
  })
})

describe('what is none', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['abcab'],
    ['abba'],
    ['abcba'],
    ['abcxxcba', '4-8 word 4.00'],
    ['aaaaa']
  ])('%s', (password, ...parts) => {
    expect(partsOf('echo', password)).toEqual(parts)
  })
})
