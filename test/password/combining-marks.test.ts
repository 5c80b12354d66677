import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasTooManyMarks, showsTooManyMarks, withoutExcessMarks } from '../../src/password/combining-marks.ts'
import { MAXIMUM_SPELLING_UNITS, normalizeStart } from '../../src/password/normalize.ts'
import { anyText } from '../arbitraries/password.ts'

const everyCharacter = Array.from({ length: 0x11_0000 }, (_, point) => String.fromCodePoint(point))
const [acute, dotBelow] = ['\u0301', '\u0323']

describe('showsTooManyMarks', () => {
  it.each([
    ['30 accents', `a${acute.repeat(30)}`, false],
    ['31 accents', `a${acute.repeat(31)}`, true],
    ['30 accents behind a letter that is composed', `á${acute.repeat(30)}`, false]
  ])('%s, in this very spelling', (_name, text, expected) => {
    expect(showsTooManyMarks(text)).toBe(expected)
  })
})

describe('hasTooManyMarks', () => {
  it.each([
    ['30 accents', `a${acute.repeat(30)}`, false],
    ['31 accents', `a${acute.repeat(31)}`, true],
    ['31 accents, one in its letter', `á${acute.repeat(30)}`, true],
    ['30 accents, one in its letter', `á${acute.repeat(29)}`, false],
    ['16 marks that are two each', `a${'\u0344'.repeat(16)}`, true],
    ['accents at the start', acute.repeat(31), true],
    ['two kinds', `a${acute.repeat(16)}${dotBelow.repeat(15)}`, true],
    ['31 letters with an accent each', `a${acute}`.repeat(31), false],
    ['31 Hebrew points', `ש${'\u05b0'.repeat(31)}`, true],
    ['31 halfwidth voicing marks, which are letters until NFKD', `ｶ${'\uff9e'.repeat(31)}`, true],
    ['the last of all marks', `a${'\u0345'.repeat(31)}`, true],
    ['31 vowel signs, which keep their places and may be composed', `क${'\u093e'.repeat(31)}`, true],
    ['11 vowel signs that are three each', '\u{16126}'.repeat(11), true],
    ['31 vowels that are composed', '\u{16d67}'.repeat(31), true],
    ['30 variation selectors', `a${'\ufe0f'.repeat(30)}`, false],
    ['a lone surrogate between', `a${acute.repeat(20)}\ud800${acute.repeat(20)}`, false]
  ])('%s', (_name, text, expected) => {
    expect(hasTooManyMarks(text)).toBe(expected)
    expect(hasTooManyMarks(text.normalize('NFD'))).toBe(expected)
    expect(hasTooManyMarks(text.normalize('NFC'))).toBe(expected)
  })

  it('every character that moves in a decomposition is among those that are counted', () => {
    const last = '\u0345'
    const moves = (character: string): boolean => {
      const [first = ''] = character.normalize('NFKD')
      return (last + first).normalize('NFD') !== last + first
    }
    expect(everyCharacter.filter(moves).filter((character) => !/^[\p{M}\uff9e\uff9f]$/u.test(character))).toEqual([])
  })
})

describe('withoutExcessMarks', () => {
  it('leaves what has none alone, and nothing too long', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(withoutExcessMarks(text)).toBe(text)
      })
    )
    expect(withoutExcessMarks(`a${acute.repeat(70_000)}b`)).toBe(`a${acute.repeat(30)}b`)
  })
})

describe('normalizeStart', () => {
  it('no character of the NFC form is spelled with more units', () => {
    const offenders = everyCharacter
      .filter((character) => Array.from(character.normalize('NFC')).length === 1)
      .filter((character) => character.normalize('NFD').length > MAXIMUM_SPELLING_UNITS)
    expect(offenders).toEqual([])
  })

  it('is the beginning of the NFC form, whatever the spelling', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 50 }), (text, count) => {
        const expected = Array.from(text.normalize('NFC')).slice(0, count).join('')
        expect(normalizeStart(text, count)).toBe(expected)
        expect(normalizeStart(text.normalize('NFD'), count)).toBe(expected)
      })
    )
  })
})
