import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// The bits of the word that was meant, 5 for the trick, and the capitals.
describe('one key to the right', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['dpmrom', '0-6 word 11.00'],
    ['dp;ro;', '0-6 word 11.00'],
    ['Dpmrom', '0-6 word 11.70'],
    ['ùp,fr', '0-5 word 13.00']
  ])('%s', (password, ...parts) => {
    expect(partsOf('displaced-word', password)).toEqual(parts)
  })
})

describe('one key to the left', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['qikzuk', '0-6 word 11.00'],
    ['aikwuk', '0-6 word 11.00']
  ])('%s', (password, ...parts) => {
    expect(partsOf('displaced-word', password)).toEqual(parts)
  })
})

describe('where there is no letter in that direction, one stays', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    // To the left of `a` and `y`, `r` and `c`: `a` has none.
    ['aexwbxuwk', '0-9 word 18.00'],
    ['fi^p,y', '0-6 word 14.00'],
    ['fipp,y', '0-6 word 14.00']
  ])('%s', (password, ...parts) => {
    expect(partsOf('displaced-word', password)).toEqual(parts)
  })
})

// 6 bits for another row.
describe('a row up or down', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['z9o38o', '0-6 word 12.00'],
    ['w9o38o', '0-6 word 12.00'],
    ['xl:dk:', '0-6 word 12.00'],
    // A number is meant as one.
    ['7895678']
  ])('%s', (password, ...parts) => {
    expect(partsOf('displaced-word', password)).toEqual(parts)
  })
})

// 6 bits for the alphabet too.
describe('along the alphabet', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['npvupo', '0-6 word 17.00'],
    ['lntsnm', '0-6 word 17.00'],
    ['fbyrvy', '0-6 word 12.00'],
    ['zpoef']
  ])('%s', (password, ...parts) => {
    expect(partsOf('displaced-word', password)).toEqual(parts)
  })
})

describe('as on the other keyboard', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    [';outon', '0-6 word 16.00'],
    [',outon', '0-6 word 16.00'],
    ['qrcenciel', '0-9 word 18.00', '0-9 word 18.00']
  ])('%s', (password, ...parts) => {
    expect(partsOf('displaced-word', password)).toEqual(parts)
  })
})

describe('from where fingers are put down', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['1dpmrom', '1-7 word 11.00'],
    ['xDpmrom', '1-7 word 11.70'],
    ['xdpmrom'],
    ['-dpmrom']
  ])('%s', (password, ...parts) => {
    expect(partsOf('displaced-word', password)).toEqual(parts)
  })
})

describe('as far as a word goes', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['dpmrom7', '0-6 word 11.00'],
    ['dpmro'],
    ['vqdr'],
    ['soleil']
  ])('%s', (password, ...parts) => {
    expect(partsOf('displaced-word', password)).toEqual(parts)
  })
})
