import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// One of 1.6·10⁷ holders or of its digits, half-way, and 3 bits for what it is of; a letter behind costs 2 more.
describe('from six digits on, up to as many as there are holders', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['client123456', '0-12 identifier 21.93'],
    ['badge1234567', '0-12 identifier 25.25'],
    ['badge12345678', '0-13 identifier 25.93'],
    ['Licence2466461205', '0-17 identifier 25.93'],
    ['client1234567890123', '0-19 identifier 25.93']
  ])('%s', (password, ...parts) => {
    expect(partsOf('membership-number', password)).toEqual(parts)
  })
})

describe('with a letter behind', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['Fft1409895B', '0-11 identifier 27.25'],
    ['dossier-1234567c', '0-16 identifier 27.25']
  ])('%s', (password, ...parts) => {
    expect(partsOf('membership-number', password)).toEqual(parts)
  })
})

describe('with what stands between', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['carte n°123456', '0-14 identifier 21.93'],
    ['carte no 123456', '0-15 identifier 21.93'],
    ['tennis_n123456', '0-14 identifier 21.93'],
    ['License:999999', '0-14 identifier 21.93']
  ])('%s', (password, ...parts) => {
    expect(partsOf('membership-number', password)).toEqual(parts)
  })
})

// One of 732 activities, half-way, and 3 bits for what it is of.
describe('activities of companies', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['Ape6201Z', '0-8 identifier 11.52'],
    ['code naf 47.11F', '0-15 identifier 11.52'],
    ['naf6201'],
    ['naf6201ab']
  ])('%s', (password, ...parts) => {
    expect(partsOf('membership-number', password)).toEqual(parts)
  })
})

describe('what is none', () => {
  test.each<readonly [password: string, ...parts: string[]]>([['client12345'], ['2466461205'], ['magasin123456']])(
    '%s',
    (password, ...parts) => {
      expect(partsOf('membership-number', password)).toEqual(parts)
    }
  )
})
