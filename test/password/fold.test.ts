import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { fold, foldLetters, foldLook } from '../../src/password/fold.ts'
import { LOOK_ALIKES } from '../../src/password/look-alikes.ts'
import { anyText } from '../arbitraries/password.ts'

describe('foldLetters', () => {
  it.each([
    ['ÉLÉPHANT', 'elephant'],
    ['e\u0301le\u0301phant', 'elephant'],
    ['Ａｚｅｒｔｙ１２３', 'azerty123'],
    ['Cœur Æther Straße Łódź Þór ıİ', 'coeur aether strasse lodz thor ii'],
    ['Smørrebrød Đà Nẵng ÐIÐ', 'smorrebrod da nang did'],
    ['ΟΔΥΣΣΕΥΣ', 'οδυσσευσ'],
    ['ﬁn', 'fin'],
    ['²', '2'],
    ['⁗', '′′′′']
  ])('%s is %s', (text, expected) => {
    expect(foldLetters(text)).toBe(expected)
  })

  test.prop([anyText])('is the same for every spelling, and folded already when it is folded', (text) => {
    const folded = foldLetters(text)
    expect(foldLetters(text.normalize('NFD'))).toBe(folded)
    expect(foldLetters(text.normalize('NFC'))).toBe(folded)
  })
})

describe('fold', () => {
  it.each([
    ['M0tDeP@sse', 'motdepasse'],
    ['4m3l1', 'ameli'],
    ['Zé2', 'SES'],
    ['mòt_déPA$$€', 'mot_depasse']
  ])('%s and %s are one', (one, other) => {
    expect(fold(one)).toBe(fold(other))
  })

  it.each([
    ['M0tDeP@sse', 'motdepasse'],
    ['Ça Plane!', 'ca pianei'],
    ['zoé', 'soe'],
    ['京都', '京都']
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it.each(Object.entries(LOOK_ALIKES))('%s is read as a letter that it stands for, among %s', (sign, letters) => {
    expect(Array.from(letters, foldLook)).toContain(foldLook(sign))
    expect(fold(sign)).toBe(foldLook(sign))
  })
})
