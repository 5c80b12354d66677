import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// Which of four beginnings, 2 bits, and 6 for the bank; then log2(10) for each digit, of the branch 12 at most.
describe('the bank alone', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['FR7630004', '0-9 identifier 8.00'],
    ['iban12345', '0-9 identifier 8.00'],
    ['rib 12345', '0-9 identifier 8.00'],
    ['Compte:12345', '0-12 identifier 8.00']
  ])('%s', (password, ...parts) => {
    expect(partsOf('account-number', password)).toEqual(parts)
  })
})

describe('and the branch', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['FR76300041', '0-10 identifier 11.32'],
    ['FR7630004123', '0-12 identifier 17.97'],
    ['FR76300041234', '0-13 identifier 20.00'],
    ['FR763000412345', '0-14 identifier 20.00'],
    ['fr 7630004 0282', '0-15 identifier 20.00']
  ])('%s', (password, ...parts) => {
    expect(partsOf('account-number', password)).toEqual(parts)
  })
})

describe('and the account', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['Iban30004123451', '0-15 identifier 23.32'],
    ['compte:fr76 12345 67890 123456789', '0-33 identifier 49.90'],
    ['FR7612345678901234567890', '0-23 identifier 49.90']
  ])('%s', (password, ...parts) => {
    expect(partsOf('account-number', password)).toEqual(parts)
  })
})

describe('what is none', () => {
  test.each<readonly [password: string, ...parts: string[]]>([['FR763000'], ['iban1234'], ['7630004']])(
    '%s',
    (password, ...parts) => {
      expect(partsOf('account-number', password)).toEqual(parts)
    }
  )
})
