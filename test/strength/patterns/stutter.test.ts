import { describe, expect, test } from 'vitest'
import { feedback, find, price } from '../../../src/strength/patterns/stutter.ts'
import { passwordText } from '../../../src/strength/text/password-text.ts'

const found = (password: string): string[] =>
  find(passwordText(password)).map(({ start, end, times, once }) => `${start}-${end} ${once} ${times} times`)

describe('every character twice or three times', () => {
  test.each([
    ['aabbcc', ['0-6 abc 2 times']],
    ['aAbBcC', ['0-6 abc 2 times']],
    ['aabb', []],
    ['aaabbbccc', ['0-9 abc 3 times']],
    ['aaabbb', []],
    ['aaaabbbbcccc', ['0-12 aabbcc 2 times']],
    // The longest come first, three times before twice, and all have no more characters than the password.
    ['aaaaaabbbbbbcccccc', ['0-18 aabbcc 3 times']],
    ['xxyyzz-aabbccdd', ['7-15 abcd 2 times', '0-6 xyz 2 times']],
    ['xaabbcc', ['1-7 abc 2 times']],
    ['aabbccx', ['0-6 abc 2 times']],
    ['aaaaaa', []],
    ['ssoolleeiill', ['0-12 soleil 2 times']]
  ])('%s', (password, expected) => expect(found(password)).toEqual(expected))
})

test('costs what is left, 2 bits for the idea, and 1 for three times', () => {
  expect(price({ start: 0, end: 6, times: 2, once: 'abc' }, 10)).toBe(12)
  expect(price({ start: 0, end: 9, times: 3, once: 'abc' }, 10)).toBe(13)
  const code = 'repeated_character'
  expect(feedback()).toEqual({ kind: 'repeat', alone: code, among: code, suggestions: ['avoid_repeats'] })
})
