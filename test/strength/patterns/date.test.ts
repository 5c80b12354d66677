import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// log2(365) = 8.51 bits and those of the year; a separator or another order than day, month, year costs 1.5 more.
describe('day and month', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['2406', '0-4 digits 8.51'],
    ['3112', '0-4 digits 8.51'],
    ['0101', '0-4 digits 8.51'],
    ['x2406y', '1-5 digits 8.51'],
    ['3213'],
    ['3113'],
    ['0001'],
    ['0100'],
    ['240699240699240']
  ])('%s', (password, ...parts) => {
    expect(partsOf('date', password)).toEqual(parts)
  })
})

describe('six digits', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['240699', '0-4 digits 8.51', '0-6 digits 13.51'],
    ['990624', '0-6 digits 15.01'],
    ['062499', '0-6 digits 15.01'],
    ['240626', '0-4 digits 8.51', '0-6 digits 12.10', '0-6 digits 13.60'],
    ['240627', '0-4 digits 8.51', '0-6 digits 12.10', '0-6 digits 13.60'],
    ['240628', '0-4 digits 8.51', '0-6 digits 15.13', '0-6 digits 13.60']
  ])('%s', (password, ...parts) => {
    expect(partsOf('date', password)).toEqual(parts)
  })
})

describe('eight digits', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['24061999', '0-4 digits 8.51', '0-6 digits 13.51', '0-6 digits 13.60', '0-8 digits 13.51', '2-8 digits 15.01'],
    ['19990624', '0-8 digits 15.01', '2-8 digits 15.01'],
    ['06241999', '0-6 digits 15.01', '0-8 digits 15.01'],
    [
      '14071000',
      '0-4 digits 8.51',
      '0-6 digits 13.51',
      '0-6 digits 15.01',
      '0-8 digits 18.51',
      '2-6 digits 8.51',
      '2-8 digits 13.51'
    ],
    ['14070999', '0-4 digits 8.51', '0-6 digits 13.51', '0-6 digits 15.01', '2-6 digits 8.51', '2-8 digits 13.51']
  ])('%s', (password, ...parts) => {
    expect(partsOf('date', password)).toEqual(parts)
  })
})

describe('with separators', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    [
      '24/06/1999',
      '0-7 digits 15.10',
      '0-8 digits 15.01',
      '0-8 digits 15.10',
      '0-10 digits 15.01',
      '1-8 digits 15.01',
      '1-10 digits 15.01'
    ],
    ['24-06-99', '0-7 digits 15.10', '0-8 digits 15.01', '1-8 digits 15.01'],
    [
      '1999.06.24',
      '0-9 digits 16.51',
      '0-10 digits 16.51',
      '2-9 digits 16.51',
      '2-10 digits 16.51',
      '3-10 digits 13.60'
    ],
    ['99_06_24', '0-7 digits 16.51', '0-8 digits 16.51', '1-8 digits 13.60'],
    ['1 7 84', '0-6 digits 15.40'],
    [
      '12\\7\\1984',
      '0-6 digits 16.51',
      '0-7 digits 15.01',
      '0-7 digits 16.51',
      '0-9 digits 15.40',
      '1-7 digits 15.01',
      '1-9 digits 15.40'
    ],
    ['1/7/1984', '0-6 digits 15.01', '0-8 digits 15.40'],
    ['24/06-1999'],
    ['24/06/199', '0-7 digits 15.10', '0-8 digits 15.01', '0-8 digits 15.10', '1-8 digits 15.01'],
    ['99/06/0024', '1-8 digits 15.01']
  ])('%s', (password, ...parts) => {
    expect(partsOf('date', password)).toEqual(parts)
  })
})

describe('of the user', () => {
  test.each<readonly [password: string, own: string, ...parts: string[]]>([
    [
      '24061999',
      '24/06/1999',
      '0-4 digits 2.00',
      '0-6 digits 13.51',
      '0-6 digits 13.60',
      '0-8 digits 2.00',
      '2-8 digits 15.01'
    ],
    ['2406', '24/06/1999', '0-4 digits 2.00'],
    ['06241999', '24/06/1999', '0-6 digits 15.01', '0-8 digits 3.50'],
    ['24/06/99', '24/06/1999', '0-7 digits 15.10', '0-8 digits 3.50', '1-8 digits 15.01'],
    ['240698', '24/06/1999', '0-4 digits 2.00', '0-6 digits 13.51']
  ])('%s of %s', (password, own, ...parts) => {
    expect(partsOf('date', password, [own])).toEqual(parts)
  })
})
