import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// The bits of the list, see parts-of.ts, and what was done to the word.
describe('as it stands', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['or', '0-2 word 5.00'],
    ['soleil', '0-6 word 6.00 listed, alone +3'],
    ['Isabelle', '0-8 word 7.70'],
    ['DUPONT', '0-6 word 10.60'],
    ['123456', '0-6 digits 0.00 listed'],
    ['iloveyou', '0-8 word 5.00 listed, alone +1'],
    ['soleil2', '0-6 word 6.00 listed, alone +3'],
    ['xmonde', '1-6 word 8.00']
  ])('%s', (password, ...parts) => {
    expect(partsOf('dictionary-word', password)).toEqual(parts)
  })
})

describe('in the plural, from four letters on', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['soleils', '0-6 word 6.00 listed, alone +3', '0-7 word 7.50, alone +3'],
    ['cafes', '0-4 word 10.00', '0-5 word 11.50'],
    ['biss', '0-3 word 9.00'],
    ['ors', '0-2 word 5.00']
  ])('%s', (password, ...parts) => {
    expect(partsOf('dictionary-word', password)).toEqual(parts)
  })
})

describe('backwards, from five letters on', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['ednom', '0-5 word 11.50'],
    ['notuoM', '0-6 word 17.50'],
    ['port', '1-3 word 5.00'],
    ['654321'],
    ['lielos', '0-6 word 9.50, alone +3']
  ])('%s', (password, ...parts) => {
    expect(partsOf('dictionary-word', password)).toEqual(parts)
  })
})

describe('with letters replaced, from four letters on', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['m0uton', '0-6 word 14.00'],
    ['m0ut0n', '0-6 word 14.50'],
    ['mout0n', '0-6 word 14.00'],
    ['m°uton'],
    ['1loveyou', '0-8 word 8.00, alone +1'],
    ['caf3', '0-4 word 17.00'],
    ['c4f3', '0-4 word 17.50'],
    ['c@fe', '0-4 word 17.00'],
    ['bi5'],
    ['0r'],
    ['arcencie1', '0-9 word 16.00'],
    ['S0leil', '0-6 word 9.70, alone +3'],
    ['(afe', '0-4 word 19.00'],
    ['isa8elle', '0-8 word 12.00'],
    ['dup0n7', '0-6 word 14.50']
  ])('%s', (password, ...parts) => {
    expect(partsOf('dictionary-word', password)).toEqual(parts)
  })
})

describe('with two digits behind that are letters', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['isabel13', '0-8 word 16.50'],
    ['isabel1e', '0-8 word 10.00'],
    ['isabell3', '0-8 word 10.00']
  ])('%s', (password, ...parts) => {
    expect(partsOf('dictionary-word', password)).toEqual(parts)
  })
})

describe('backwards with letters replaced', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['n0tuom', '0-6 word 17.50'],
    ['l1elos', '0-6 word 12.50, alone +3']
  ])('%s', (password, ...parts) => {
    expect(partsOf('dictionary-word', password)).toEqual(parts)
  })
})

describe('with separators between', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['saint-malo', '0-10 word 13.00'],
    ['saint malo', '0-10 word 13.00'],
    ["saint'malo", '0-10 word 13.00'],
    ['saint.malo', '0-10 word 13.00'],
    ['saint_malo', '0-10 word 13.00'],
    // Pieces of a letter or two: 8 bits more, 12 where a letter is replaced besides, at 3 bits.
    ['c-af-e', '0-6 word 20.00'],
    ['c-4f-e', '0-6 word 27.00'],
    ['saint--malo', '0-11 word 14.00'],
    ['s-a-i-n-tmalo', '0-13 word 22.00'],
    ['saint+malo'],
    ['s-0leil', '0-7 word 10.00, alone +3'],
    ['s0-leil', '0-7 word 10.00, alone +3']
  ])('%s', (password, ...parts) => {
    expect(partsOf('dictionary-word', password)).toEqual(parts)
  })
})

describe('what is none', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['y'],
    ['saint-'],
    ['-or', '1-3 word 5.00'],
    ['sole'],
    ['1.2.3.4.5.6']
  ])('%s', (password, ...parts) => {
    expect(partsOf('dictionary-word', password)).toEqual(parts)
  })
})
