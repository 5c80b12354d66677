import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

type Row = readonly [password: string, ...parts: string[]]

// 2 bits for an article or an elision, 3 for the others, 4 for a wish, and the capitals.
describe('articles', () => {
  test.each<Row>([
    ['le', '0-1 link 2.00', '0-2 link 2.00'],
    ['Le', '0-1 link 2.70', '0-2 link 2.70'],
    ['LE', '0-1 link 2.70', '0-2 link 3.60'],
    ['et', '0-2 link 2.00'],
    ['d7le', '2-3 link 2.00', '2-4 link 2.00']
  ])('%s', (password, ...parts) => expect(partsOf('function-word', password)).toEqual(parts))
})

describe('others', () => {
  test.each<Row>([
    ['mon', '0-1 link 2.00', '0-3 link 3.00', '1-3 link 3.00'],
    ['que', '0-2 link 2.00', '0-3 link 3.00'],
    ['the', '0-1 link 2.00', '0-3 link 3.00'],
    ['7lotissement7', '1-12 link 3.00']
  ])('%s has %j', (password, ...parts) =>
    expect(partsOf('function-word', password)).toEqual(expect.arrayContaining(parts))
  )
})

describe('wishes', () => {
  test.each<Row>([['vive', '0-4 link 4.00']])('%s', (password, ...parts) =>
    expect(partsOf('function-word', password)).toEqual(parts)
  )
})

describe('elisions before a vowel', () => {
  test.each<Row>([["n'y", '0-2 link 2.00'], ['qu7'], ["l'7"], ["l''ami", '4-5 link 2.00']])(
    '%s',
    (password, ...parts) => expect(partsOf('function-word', password)).toEqual(parts)
  )
})

// 2 bits for each that a sentence goes on with, 3.5 for a verb behind its pronoun.
describe('what follows', () => {
  test.each([
    ['an article behind a preposition', 'dansles', '0-7 link 5.00'],
    ['a pronoun, a negation and a verb', 'tunes', '0-4 link 5.00'],
    ['a verb of its own and an article', 'jaimeles', '0-8 link 7.50'],
    ['an article behind what joins', 'dela', '0-4 link 4.00'],
    ['what joins behind a negation', 'pasde', '0-5 link 5.00'],
    ['a capital for each', 'DansLes', '0-7 link 6.00'],
    ['a wish and an article', 'vivela', '0-6 link 6.00'],
    ['four words', 'quetuneme', '0-9 link 9.00'],
    ['an article behind a single letter', 'xala7', '1-4 link 5.00'],
    ['a single letter where it is seen to be a word', 'xAB', '1-2 link 3.70']
  ])('%s', (_, password, part) => expect(partsOf('function-word', password)).toContain(part))

  test.each([
    ['a single letter', 'xab', /^1-2/u],
    ['a capital before a small letter', 'xAb', /^1-2/u],
    ['a capital behind a digit', '7AB', /^1-2/u],
    ['a capital behind another', 'XAB', /^1-2/u],
    ['two articles', 'lela', /^0-4/u],
    ['an article and a pronoun', 'leje', /^0-4/u],
    ['a verb without its pronoun', 'aimeles', /^0-7/u],
    ['five words', 'quetunemesles', /^0-(?:1[0-3])/u]
  ])('not %s', (_, password, part) => {
    expect(partsOf('function-word', password)).not.toContainEqual(expect.stringMatching(part))
  })
})

// In a sentence with the same symbol between its words those beside one are a part of it; the first costs 2.5.
describe('words apart', () => {
  test.each([
    ['la-mer-est-belle', '0-3 link 4.50'],
    ['la-mer-est-belle', '6-11 link 3.00'],
    ['je-suis-la', '0-8 link 7.50'],
    ['ete-a-paris', '3-6 link 5.50'],
    ['la mer_est belle', '0-3 link 4.50'],
    ['la mer_est belle', '7-11 link 3.00']
  ])('%s has %s', (password, part) => expect(partsOf('function-word', password)).toContain(part))

  test('one symbol alone is none of a sentence', () => {
    expect(partsOf('function-word', 'la-mer')).toContain('0-2 link 2.00')
  })
})
