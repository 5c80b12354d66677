import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { isSimilar } from '../../../src/account/similar/is-similar.ts'

describe('similar to the current password', () => {
  test.each([
    ['Printemps2025!', 'Printemps2026!', true],
    ['Printemps2025!', 'printemps2026?', true],
    ['Printemps2025!', 'Printemps2025!!!', true],
    ['Printemps2025!', 'Automne2025!', false],
    ['abcdefgh', 'abcdefXY', true],
    ['abcdefgh', 'abcdeXYZ', false],
    ['abcdefghijkl', 'abcdefghiXYZ', true],
    ['abcdefghijkl', 'abcdefghWXYZ', false],
    ['abcdefgh', 'XYabcdefgh', true],
    ['abcdefgh', 'WXYabcdefgh', false],
    ['abcdefgh', 'abcdef', true],
    ['abcdefghijkl', 'abcdefghi', true],
    ['abcdefghijkl', 'abcdefgh', false],
    ['', 'ab', true],
    ['', 'abc', false],
    ['🐸🐸🐸🐸🐸🐸', '🐸🐸🐸🐸🐼🐼', true],
    ['🐸🐸🐸🐸🐸🐸', '🐸🐸🐸🐼🐼🐼', false]
  ])('%s and %s: %s', (current, candidate, expected) => {
    expect(isSimilar(current, candidate)).toBe(expected)
    expect(isSimilar(candidate, current)).toBe(expected)
  })

  test('of the longest at most sixteen characters are others', () => {
    const current = 'x'.repeat(200)
    expect(isSimilar(current, 'y'.repeat(16) + current.slice(16))).toBe(true)
    expect(isSimilar(current, 'y'.repeat(17) + current.slice(17))).toBe(false)
    expect(isSimilar(current, current + 'y'.repeat(16))).toBe(true)
    expect(isSimilar(current, current + 'y'.repeat(17))).toBe(false)
  })

  test.prop([fc.string({ minLength: 8, maxLength: 40 }), fc.nat(39), fc.string({ minLength: 1, maxLength: 1 })])(
    'one character more, less or other is similar, wherever it is',
    (current, place, character) => {
      const at = place % current.length
      expect(isSimilar(current, current.slice(0, at) + character + current.slice(at))).toBe(true)
      expect(isSimilar(current, current.slice(0, at) + current.slice(at + 1))).toBe(true)
      expect(isSimilar(current, current.slice(0, at) + character + current.slice(at + 1))).toBe(true)
    }
  )
})
