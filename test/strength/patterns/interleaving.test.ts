import { describe, expect, test } from 'vitest'
import { feedback, find, price } from '../../../src/strength/patterns/interleaving.ts'
import { passwordText } from '../../../src/strength/text/password-text.ts'

describe('letters and others by turns', () => {
  test.each([
    ['p1a2u3', ['pau', '123']],
    ['1p2a3u', ['123', 'pau']],
    ['p1a2u', null],
    ['p1a2u3l', ['paul', '123']],
    ['az12er34', ['azer', '1234']],
    ['az12er3', ['azer', '123']],
    ['az12e34', null],
    ['az12er345', ['azer', '12345']],
    ['p1a2scal', ['pascal', '12']],
    ['1p2a2005', ['122005', 'pa']],
    ['abc1def2', ['abcdef', '12']],
    ['abcd1efgh2', null],
    ['a123b456', ['ab', '123456']],
    ['a1234b5678', null],
    ['abc123d', null],
    ['abc123', null],
    ['p!a?u!', ['pau', '!?!']]
  ])('%s', (password, halves) => expect(find(passwordText(password))).toEqual(halves))
})

test('costs both halves, 3 bits for the idea, and 3 more for nine characters at most', () => {
  expect(price(10, 7, 10)).toBe(20)
  expect(price(10, 7, 9)).toBe(23)
  const code = 'interleaving'
  expect(feedback()).toEqual({ kind: code, alone: code, among: code, suggestions: ['use_several_words'] })
})
