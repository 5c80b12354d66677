import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// log2(12) = 3.58 bits for the month, log2(31) = 4.95 for the day and those of the year; separators cost 1 more.
describe('day, month and year', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['14juillet1789', '0-13 word 16.43'],
    ['15-Janvier-2001', '0-15 word 15.24'],
    ['24 juin 1999', '0-12 word 14.54'],
    ['15-Janvier2001', '0-14 word 15.24'],
    ['10/mar/20', '0-9 word 14.54'],
    ['5decembre2041', '0-13 word 13.54'],
    ['5decembre2042', '0-13 word 8.54']
  ])('%s', (password, ...parts) => {
    expect(partsOf('written-date', password)).toEqual(parts)
  })
})

describe('day and month', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['14juillet', '0-9 word 8.54'],
    ['14Juil', '0-6 word 9.24'],
    ['1erjanvier', '0-10 word 8.54'],
    ['quatorze juillet', '0-16 word 9.54'],
    ['dixseptmai', '0-10 word 8.54'],
    ['dix-huit mai', '0-12 word 9.54'],
    ['trenteetunmars', '0-14 word 8.54'],
    ['vingt-et-un juin', '0-16 word 9.54']
  ])('%s', (password, ...parts) => {
    expect(partsOf('written-date', password)).toEqual(parts)
  })
})

describe('month and year', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['mars2019', '0-8 word 8.58'],
    ['Février 99', '0-10 word 10.28'],
    ['_juin1999', '1-9 word 8.58'],
    ['may2020', '0-7 word 8.58']
  ])('%s', (password, ...parts) => {
    expect(partsOf('written-date', password)).toEqual(parts)
  })
})

describe('what is none', () => {
  test.each<readonly [password: string, ...parts: string[]]>([['juin'], ['_juin'], ['juin12345'], ['juin199']])(
    '%s',
    (password, ...parts) => {
      expect(partsOf('written-date', password)).toEqual(parts)
    }
  )
})

describe('of the user', () => {
  test.each<readonly [password: string, own: string, ...parts: string[]]>([
    ['24juin1999', '24/06/1999', '0-10 word 3.00'],
    ['24 juin', '24/06/1999', '0-7 word 4.00'],
    ['vingtquatre juin 99', '24/06/1999', '0-19 word 4.00'],
    ['juin1999', '24/06/1999', '0-8 word 8.58'],
    ['24juin1998', '24/06/1999', '0-10 word 13.54']
  ])('%s of %s', (password, own, ...parts) => {
    expect(partsOf('written-date', password, [own])).toEqual(parts)
  })
})
