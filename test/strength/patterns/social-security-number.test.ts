import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// One of 7·10⁷ people, half-way: log2(3.5e7) = 25.06 bits; a label before it costs 0.8 more.
describe('with the key or without', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['1850578006084', '0-13 identifier 25.06'],
    ['185057800608491', '0-15 identifier 25.06'],
    ['185057800608443', '0-15 identifier 25.06'],
    ['2 99 12 2A 123 456 78', '0-21 identifier 25.06'],
    ['2 99 12 2A 123 456 88', '0-21 identifier 25.06'],
    ['2 99 12 2B 123 456 18', '0-21 identifier 25.06'],
    ['2851275123456', '0-13 identifier 25.06'],
    [' 1850578006084', '1-14 identifier 25.06'],
    ['1850578006084 1', '0-13 identifier 25.06']
  ])('%s', (password, ...parts) => {
    expect(partsOf('social-security-number', password)).toEqual(parts)
  })
})

describe('with what it is before it', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['nir1850578006084', '0-16 identifier 25.86'],
    ['secu:1850578006084', '0-18 identifier 25.86'],
    ['NumSS 1850578006084', '0-19 identifier 25.86'],
    ['numnir1850578006084', '0-19 identifier 25.86'],
    ['num1850578006084', '3-16 identifier 25.06']
  ])('%s', (password, ...parts) => {
    expect(partsOf('social-security-number', password)).toEqual(parts)
  })
})

describe('what is none', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['3850578006084'],
    ['0850578006084'],
    ['1851378006084'],
    ['1850078006084'],
    ['185057800608'],
    ['91850578006084'],
    ['18505780060849'],
    ['1850578006084915'],
    ['185052C006084']
  ])('%s', (password, ...parts) => {
    expect(partsOf('social-security-number', password)).toEqual(parts)
  })
})
