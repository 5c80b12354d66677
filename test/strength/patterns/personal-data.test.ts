import { describe, expect, test } from 'vitest'
import { NO_CONTEXT } from '../../../src/strength/knowledge/context-facts.ts'
import { find } from '../../../src/strength/patterns/personal-data.ts'
import { passwordText } from '../../../src/strength/text/password-text.ts'
import { smallKnowledge } from '../small-knowledge.ts'
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
      '1-4 word 6.00',
      '0-3 word 7.00',
      '1-4 word 7.00'
    ],
    [
      '00000',
      'ooooo',
      '0-5 word 7.00',
      '0-5 word 7.00',
      '0-3 word 6.00',
      '1-4 word 6.00',
      '2-5 word 6.00',
      '0-3 word 7.00',
      '1-4 word 7.00',
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
    ['xont-du', 'Dupont-Durand', '1-7 word 6.00', '2-7 word 6.00', '3-7 word 6.00']
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

const found = (words: readonly string[], values: readonly string[], password: string): string[] =>
  find(passwordText(password), { ...smallKnowledge(), context: { ...NO_CONTEXT, words, values } }).map(
    ({ start, end }) => `${start}-${end}`
  )
const alike = (words: number): string[] => [...Array.from({ length: words }, () => 'aaaaaaaax'), 'zeb']

describe('the work', () => {
  test('is 8,192 letters of words that are compared', () => {
    // Nine letters at each of the 55 places where such a word may stand: 495.
    const password = `${'a'.repeat(60)}zeb`
    expect(found(alike(16), [], password)).toEqual(['60-63'])
    expect(found(alike(17), [], password)).toEqual([])
  })

  test('finds one stretch a place, the longest of all values', () => {
    const values = Array.from({ length: 26 }, (_, at) => `${'ab'.repeat(at + 2)}c`)
    const matches = found(['-'], values, 'ab'.repeat(32))
    expect(matches).toHaveLength(61)
    expect(matches.slice(0, 2)).toEqual(['0-54', '1-54'])
    // What stands further on in a value may be longer.
    expect(found(['-'], ['dupont-pontoise'], 'upontoise')).toEqual(['0-5', '1-9', '2-9', '3-9', '4-9', '5-9'])
    expect(found(['-'], ['papi', 'llon'], 'papillon')).toEqual(['0-4', '4-8'])
  })
})
