import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// Three bits, three more for each word, and the capitals: one and a half where each word has its own.
describe('numbers in words', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['dixsept', '0-7 word 9.00'],
    ['quatrevingtdouze', '0-16 word 12.00'],
    ['vingtetun', '0-9 word 9.00'],
    ['Vingt-et-un', '0-11 word 9.70'],
    ['Mille Neuf Cent', '0-15 word 13.50'],
    ['MilleNeufCent', '0-13 word 13.50'],
    // Capitals elsewhere cost what they do in any word.
    ['MilleVIngtDix', '0-13 word 23.20'],
    ['MiLleneuf', '0-9 word 13.20'],
    ['xdeuxcentsx', '1-10 word 9.00'],
    ['trentemillions', '0-14 word 9.00']
  ])('%s', (password, ...parts) => {
    expect(partsOf('spelled-number', password)).toEqual(parts)
  })

  test.each(['dix', 'cent', 'et', 'vingtet', 'dix--sept', 'neuve'])('not in %s', (password) => {
    expect(partsOf('spelled-number', password)).toEqual([])
  })
})

// Which other language, two bits.
describe('numbers in words of other languages', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['onetwothree', '0-11 word 14.00'],
    ['UnoDosTres', '0-10 word 15.50'],
    ['einszwei', '0-8 word 11.00'],
    ['wahedjouj', '0-9 word 11.00'],
    ['ichinisan', '0-9 word 14.00']
  ])('%s', (password, ...parts) => {
    expect(partsOf('spelled-number', password)).toEqual(parts)
  })
})
