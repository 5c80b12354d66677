import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// One of 5·10⁷ vehicles, half-way: log2(2.5e7) = 24.58 bits; a label before it costs 0.8 more.
describe('the system of 2009', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['AA-123-BB', '0-9 identifier 24.58'],
    ['gq265rz', '0-7 identifier 24.58'],
    ['GQ265rz', '0-7 identifier 24.58'],
    ['gq265RZ', '0-7 identifier 24.58'],
    ['Gq265rz', '0-7 identifier 24.58'],
    ['gQ-265-rZ', '0-9 identifier 24.58'],
    ['AB 123 CD', '0-9 identifier 24.58'],
    ['AB_123.CD', '0-9 identifier 24.58'],
    ['xAB123CDx', '1-8 identifier 24.58']
  ])('%s', (password, ...parts) => {
    expect(partsOf('licence-plate', password)).toEqual(parts)
  })
})

describe('with what it is before it', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['plaque AB-123-CD', '0-16 identifier 25.38'],
    ['immat:AB123CD', '0-13 identifier 25.38'],
    ['Auto_AB123CD', '0-12 identifier 25.38'],
    ['voiture99ZZ01', '0-13 identifier 25.38']
  ])('%s', (password, ...parts) => {
    expect(partsOf('licence-plate', password)).toEqual(parts)
  })
})

describe('the system before', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['1234 AB 75', '0-10 identifier 24.58'],
    ['1234ABC976', '0-10 identifier 24.58'],
    ['1234-ab-2a', '0-10 identifier 24.58'],
    ['12AB01', '0-6 identifier 24.58'],
    ['0234AB75', '1-8 identifier 24.58'],
    ['9999zz95', '0-8 identifier 24.58'],
    ['12AB971', '0-7 identifier 24.58']
  ])('%s', (password, ...parts) => {
    expect(partsOf('licence-plate', password)).toEqual(parts)
  })
})

describe('what is none', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['AI-123-BB'],
    ['AA-123-OB'],
    ['AA-12-BB'],
    ['AA-1234-BB'],
    ['1234AB96'],
    ['12AB977'],
    ['12AB00'],
    ['12aBc972'],
    ['1AB75'],
    ['gQ265rZ'],
    ['GQ265rZ'],
    ['gq265Rz'],
    ['Gq265RZ']
  ])('%s', (password, ...parts) => {
    expect(partsOf('licence-plate', password)).toEqual(parts)
  })
})
