import { describe, expect, it } from 'vitest'
import { charactersFor, entropyBits, reaches } from '../../../src/compliance/conditions/cnil-entropy.ts'
import type { CharacterClass } from '../../../src/index.ts'

const names: Readonly<Record<string, CharacterClass>> = { u: 'upper', l: 'lower', d: 'digit', s: 'symbol' }

const form = (minimumCharacters: number, letters: string, minimumClasses?: number) => ({
  minimumCharacters,
  classes: letters.split('').flatMap((letter) => names[letter] ?? []),
  ...(minimumClasses === undefined ? {} : { minimumClasses })
})

describe('the entropy that CNIL counts', () => {
  // L * log2 R, R the sum of 26 lower, 26 upper, 10 digits and 37 symbols.
  it.each([
    [4, 'd', 13.29, 13],
    [6, 'd', 19.93, 20],
    [15, 'd', 49.83, 50],
    [16, 'd', 53.15, 53],
    [24, 'd', 79.73, 80],
    [25, 'd', 83.05, 83],
    [8, 'uld', 47.63, 48],
    [8, 'lds', 49.52, 50],
    [8, 'uls', 51.81, 52],
    [8, 'ulds', 53.03, 53],
    [9, 'uld', 53.59, 54],
    [10, 'ulds', 66.29, 66],
    [11, 'l', 51.7, 52],
    [12, 'ld', 62.04, 62],
    [12, 'ds', 74.28, 74],
    [12, 'uld', 71.45, 71],
    [12, 'ulds', 79.55, 80],
    [13, 'uld', 77.4, 77],
    [14, 'uld', 83.36, 83],
    [14, 'ul', 79.81, 80],
    [17, 'l', 79.91, 80],
    [15, '', 70.51, 71],
    [20, 'l', 94.01, 94]
  ])('%d characters of "%s": %d bits', (length, letters, bits, rounded) => {
    expect(entropyBits(form(length, letters))).toBeCloseTo(bits, 2)
    expect(reaches(form(length, letters), rounded)).toBe(true)
  })

  it.each([
    [32, 78.66],
    [40, 80.07],
    [4, 72.53]
  ])('12 characters of four classes, %d symbols allowed: %d bits', (symbols, bits) => {
    expect(entropyBits(form(12, 'ulds'), symbols)).toBeCloseTo(bits, 2)
  })

  it('counts the smallest classes where some are enough', () => {
    expect(entropyBits(form(8, 'ulds', 3))).toBeCloseTo(8 * Math.log2(62), 10)
    expect(entropyBits(form(8, 'ulds', 2))).toBeCloseTo(8 * Math.log2(36), 10)
    expect(entropyBits(form(8, 'ulds', 1))).toBeCloseTo(8 * Math.log2(10), 10)
  })
})

describe('what reaches a case', () => {
  it.each([
    ['12 of four classes, the first example', form(12, 'ulds'), 80, true],
    ['11 of four classes', form(11, 'ulds'), 80, false],
    ['14 of three classes, the second example', form(14, 'uld'), 80, true],
    ['13 of three classes', form(13, 'uld'), 80, false],
    ['8 of three of four classes, an example whose sum is 47.63', form(8, 'ulds', 3), 50, true],
    ['8 of upper, lower and digit', form(8, 'uld'), 50, true],
    ['7 of three classes', form(7, 'uld'), 50, false],
    ['8 of two classes', form(8, 'ul'), 50, false],
    ['8 of three classes in case 1', form(8, 'uld'), 80, false],
    ['16 digits', form(16, 'd'), 50, true],
    ['14 digits', form(14, 'd'), 50, false],
    ['4 digits', form(4, 'd'), 13, true],
    ['3 digits', form(3, 'd'), 13, false]
  ])('%s', (_, rule, bits, expected) => {
    expect(reaches(rule, bits)).toBe(expected)
  })

  it('finds the fewest characters', () => {
    expect(charactersFor(form(1, ''), 80)).toBe(17)
    expect(charactersFor(form(1, 'uld'), 50)).toBe(8)
    expect(charactersFor(form(1, 'ulds'), 80)).toBe(12)
    expect(charactersFor(form(30, 'l'), 80)).toBe(30)
  })
})
