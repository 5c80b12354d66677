import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// One of 7·10⁷ numbers in service, half-way: log2(3.5e7) = 25.06 bits; a label costs 0.8 more, a nickname 7, separators 0.4.
describe('in every way it is written', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['0639981741', '0-10 identifier 25.06'],
    ['06 39 98 17 41', '0-14 identifier 25.46'],
    ['06.39.98.17.41', '0-14 identifier 25.46'],
    ['06/39/98/17/41', '0-14 identifier 25.46'],
    ['06-39-98-17-41', '0-14 identifier 25.46'],
    ['+33639981741', '0-12 identifier 25.06'],
    ['0033639981741', '0-13 identifier 25.06'],
    ['0033 (0)6.39.98.17.41', '0-21 identifier 25.46'],
    ['x0639981741x', '1-11 identifier 25.06'],
    [':0639981741', '1-11 identifier 25.06']
  ])('%s', (password, ...parts) => {
    expect(partsOf('phone-number', password)).toEqual(parts)
  })
})

describe('with what it is before it', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['Tel0639981741', '0-13 identifier 25.86'],
    ['portable:06.39.98.17.41', '0-23 identifier 26.26'],
    ['phone0639981741', '0-15 identifier 25.86'],
    ['gsm 0639981741', '0-14 identifier 25.86'],
    ['num_0639981741', '0-14 identifier 25.86'],
    ['numero0639981741', '0-16 identifier 25.86'],
    ['mob+33639981741', '0-15 identifier 25.86']
  ])('%s', (password, ...parts) => {
    expect(partsOf('phone-number', password)).toEqual(parts)
  })
})

describe('with a nickname of two to four letters before it', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['Ca0639981741', '0-12 identifier 32.06'],
    ['Seb0639981741', '0-13 identifier 32.06'],
    ['Jean06 39 98 17 41', '0-18 identifier 32.46']
  ])('%s', (password, ...parts) => {
    expect(partsOf('phone-number', password)).toEqual(parts)
  })
})

describe('behind other letters, on its own', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['T0639981741', '1-11 identifier 25.06'],
    ['Abcde0639981741', '5-15 identifier 25.06']
  ])('%s', (password, ...parts) => {
    expect(partsOf('phone-number', password)).toEqual(parts)
  })
})

describe('what is none', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['0039981741'],
    ['063998174'],
    ['+3363998174'],
    ['10639981741']
  ])('%s', (password, ...parts) => {
    expect(partsOf('phone-number', password)).toEqual(parts)
  })
})

describe('of the user', () => {
  test.each([
    ['0639981741', '+33 6 39 98 17 41', '0-10 identifier 2.00'],
    ['Tel 06 39 98 17 41', '0639981741', '0-18 identifier 3.20'],
    ['0639981742', '0639981741', '0-10 identifier 25.06']
  ])('%s of %s', (password, own, part) => expect(partsOf('phone-number', password, [own])).toEqual([part]))
})
