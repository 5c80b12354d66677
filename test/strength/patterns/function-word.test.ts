import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// 2.5 bits for an article or an elision, 3.5 for the others, and the capitals.
describe('articles', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['le', '0-1 link 2.50', '0-2 link 2.50'],
    ['Le', '0-1 link 3.20', '0-2 link 3.20'],
    ['LE', '0-1 link 3.20', '0-2 link 4.10'],
    ['et', '0-2 link 2.50'],
    ['d7le', '2-3 link 2.50', '2-4 link 2.50']
  ])('%s', (password, ...parts) => {
    expect(partsOf('function-word', password)).toEqual(parts)
  })
})

describe('others', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['mon', '0-1 link 2.50', '0-3 link 3.50', '1-3 link 3.50'],
    ['que', '0-2 link 2.50', '0-3 link 3.50'],
    ['the', '0-1 link 2.50', '0-3 link 3.50']
  ])('%s', (password, ...parts) => {
    expect(partsOf('function-word', password)).toEqual(parts)
  })
})

describe('elisions before a vowel', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ["j'ai", '0-2 link 2.50', '2-4 link 3.50'],
    ["n'y", '0-2 link 2.50'],
    ['jami', '0-1 link 2.50', '2-3 link 2.50'],
    ['qu7'],
    ["l'7"],
    ["l''ami", '4-5 link 2.50']
  ])('%s', (password, ...parts) => {
    expect(partsOf('function-word', password)).toEqual(parts)
  })
})

describe('within words', () => {
  test.each<readonly [password: string, ...parts: string[]]>([['notre', '0-1 link 2.50', '0-5 link 3.50'], ['bxby']])(
    '%s',
    (password, ...parts) => {
      expect(partsOf('function-word', password)).toEqual(parts)
    }
  )
})
