import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// 7 bits each, 3 for a heart made of signs, however long.
describe('emojis', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['😀', '0-2 symbols 7.00'],
    ['a😀b👍🏽', '1-3 symbols 7.00', '4-8 symbols 7.00'],
    ['🇫🇷', '0-4 symbols 7.00'],
    ['👩‍👩‍👧', '0-8 symbols 7.00'],
    ['❤️', '0-2 symbols 7.00']
  ])('%s', (password, ...parts) => {
    expect(partsOf('emoji', password)).toEqual(parts)
  })
})

describe('hearts', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['<3', '0-2 symbols 3.00'],
    ['<333', '0-4 symbols 3.00'],
    ['a<3<3', '1-3 symbols 3.00', '3-5 symbols 3.00'],
    ['<34']
  ])('%s', (password, ...parts) => {
    expect(partsOf('emoji', password)).toEqual(parts)
  })
})

// 4 bits: few of the forty are usual.
describe('faces', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    [':)', '0-2 symbols 4.00'],
    ['Coucou;-)12', '6-9 symbols 4.00'],
    ['a:D1', '1-3 symbols 4.00'],
    [":'(", '0-3 symbols 4.00'],
    ['^^', '0-2 symbols 4.00'],
    ['^_^', '0-3 symbols 4.00'],
    ['\\o/', '0-3 symbols 4.00'],
    ['xD', '0-2 symbols 4.00'],
    [':Dupont'],
    ['xDe']
  ])('%s', (password, ...parts) => {
    expect(partsOf('emoji', password)).toEqual(parts)
  })
})
