import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// 3 bits for a word, 6 for a stretch of a value; 1 for a letter replaced, 1 backwards, 4 for signs between.
describe('words', () => {
  test.each<readonly [password: string, own: string, ...parts: string[]]>([
    ['yann', 'Yann', '0-4 word 3.00', '0-3 word 3.00', '0-4 word 6.00'],
    ['Yann', 'Yann', '0-4 word 3.70', '0-3 word 3.70', '0-4 word 6.70'],
    ['xyann', 'Yann', '1-5 word 3.00', '1-4 word 3.00', '1-5 word 6.00'],
    ['nico', 'Nicolas', '0-3 word 3.00', '0-4 word 6.00']
  ])('%s of %s', (password, own, ...parts) => {
    expect(partsOf('personal-data', password, [own])).toEqual(parts)
  })
})

describe('backwards, from three letters on', () => {
  test.each<readonly [password: string, own: string, ...parts: string[]]>([
    ['nnay', 'Yann', '0-4 word 4.00', '1-4 word 4.00'],
    ['cba', 'abc', '0-3 word 4.00'],
    ['ba', 'ab']
  ])('%s of %s', (password, own, ...parts) => {
    expect(partsOf('personal-data', password, [own])).toEqual(parts)
  })
})

describe('with letters replaced', () => {
  test.each<readonly [password: string, own: string, ...parts: string[]]>([
    ['y4nn', 'Yann', '0-4 word 4.00', '0-3 word 4.00'],
    ['Y4nñ', 'Yann', '0-4 word 4.70', '0-3 word 4.70'],
    ['nn4y', 'Yann', '0-4 word 5.00', '1-4 word 5.00'],
    [
      '0000',
      'oooo',
      '0-4 word 7.00',
      '0-4 word 7.00',
      '0-3 word 6.00',
      '0-3 word 7.00',
      '1-4 word 6.00',
      '1-4 word 7.00'
    ],
    [
      '00000',
      'ooooo',
      '0-5 word 7.00',
      '0-5 word 7.00',
      '0-3 word 6.00',
      '0-3 word 7.00',
      '1-4 word 6.00',
      '1-4 word 7.00',
      '2-5 word 6.00',
      '2-5 word 7.00'
    ],
    ['7n0pu', 'upont', '0-5 word 6.00', '2-5 word 5.00']
  ])('%s of %s', (password, own, ...parts) => {
    expect(partsOf('personal-data', password, [own])).toEqual(parts)
  })
})

describe('with signs between', () => {
  test.each<readonly [password: string, own: string, ...parts: string[]]>([
    ['y-a-n-n', 'Yann', '0-7 word 7.00', '0-5 word 7.00'],
    ['y@4@n@n', 'Yann', '0-7 word 8.00', '0-5 word 8.00'],
    ['y😀a😀n😀n', 'Yann', '0-10 word 7.00', '0-7 word 7.00'],
    ['y1a1n1n', 'Yann'],
    ['y京a京n京n', 'Yann'],
    ['y-@-n-n', 'Yann', '0-7 word 8.00', '0-5 word 8.00']
  ])('%s of %s', (password, own, ...parts) => {
    expect(partsOf('personal-data', password, [own])).toEqual(parts)
  })
})

describe('stretches of four units and more', () => {
  test.each<readonly [password: string, own: string, ...parts: string[]]>([
    ['upon', 'Dupont', '0-4 word 6.00'],
    ['upo', 'Dupont'],
    ['xont-du', 'Dupont-Durand', '3-7 word 6.00', '2-7 word 6.00', '1-7 word 6.00']
  ])('%s of %s', (password, own, ...parts) => {
    expect(partsOf('personal-data', password, [own])).toEqual(parts)
  })
})

describe('nothing of the user', () => {
  test.each<readonly [password: string, own: string, ...parts: string[]]>([
    ['yann', ''],
    ['yann', 'Marie']
  ])('%s of %s', (password, own, ...parts) => {
    expect(partsOf('personal-data', password, [own])).toEqual(parts)
  })
})
