import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// A SIREN is one of 3·10⁷, a SIRET one of 4·10⁷, half-way: 23.84 and 24.25 bits; a label before it costs 0.8 more.
describe('nine digits whose check digit is right', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['732829320', '0-9 identifier 23.84'],
    ['732 829 320', '0-11 identifier 23.84'],
    ['732.829.320', '0-11 identifier 23.84'],
    [' 732829320', '1-10 identifier 23.84'],
    ['000000000', '0-9 identifier 23.84']
  ])('%s', (password, ...parts) => {
    expect(partsOf('company-number', password)).toEqual(parts)
  })
})

// The last five count the establishments: hardly any company has a hundred. A label says that it is one all the same.
describe('fourteen of which the first nine are a SIREN', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['73282932000074', '0-14 identifier 24.25'],
    ['73282932000075', '0-14 identifier 24.25'],
    ['73282932000999', '0-14 identifier 24.25'],
    ['732 829 320 00074', '0-17 identifier 24.25'],
    ['732.829.320.00074', '0-17 identifier 24.25']
  ])('%s', (password, ...parts) => {
    expect(partsOf('company-number', password)).toEqual(parts)
  })
})

describe('with what it is before it', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['Siret73282932000074', '0-19 identifier 25.05'],
    ['Siret73282932010072', '0-19 identifier 25.05'],
    ['siren 732829320', '0-15 identifier 24.64'],
    ['RCS:732829320', '0-13 identifier 24.64'],
    ['FR44732829320', '0-13 identifier 24.64'],
    ['fr732829320fr', '0-13 identifier 24.64'],
    ['TVA_732829320', '0-13 identifier 24.64'],
    ['TvaFr44732829320', '0-16 identifier 24.64']
  ])('%s', (password, ...parts) => {
    expect(partsOf('company-number', password)).toEqual(parts)
  })
})

describe('what is none', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['732829321'],
    ['73282932100074'],
    ['12345678'],
    ['732 829.320'],
    ['7328293200'],
    ['1732829320'],
    ['73282932010072'],
    ['173282932000074'],
    ['732829320000741']
  ])('%s', (password, ...parts) => {
    expect(partsOf('company-number', password)).toEqual(parts)
  })
})
