import { describe, expect, test } from 'vitest'
import { feedback, find, price } from '../../../src/strength/patterns/repeat.ts'
import { passwordText } from '../../../src/strength/text/password-text.ts'

const found = (password: string): string[] =>
  find(passwordText(password)).map(({ start, end, period, caseChanges }) => {
    return `${start}-${end} by ${period}${caseChanges ? ', in both cases' : ''}`
  })

describe('what is repeated', () => {
  test.each([
    ['aa', []],
    ['aaa', ['0-3 by 1']],
    ['xaaay', ['1-4 by 1']],
    ['aaaa', ['0-4 by 1']],
    ['abab', ['0-4 by 2']],
    ['ababa', ['0-5 by 2', '0-4 by 2']],
    ['abcabcab', ['0-8 by 3', '0-6 by 3']],
    ['abcab', []],
    ['Abab', ['0-4 by 2, in both cases']],
    ['ABAB', ['0-4 by 2']],
    ['aabaab', ['0-6 by 3']],
    ['aaabbb', ['0-3 by 1', '3-6 by 1']]
  ])('%s', (password, expected) => expect(found(password)).toEqual(expected))
})

// What is repeated, 1 bit for the idea, log2 of the times, and 2 where the case changes.
test.each([
  [{ start: 0, end: 8, period: 1, caseChanges: false }, 14],
  [{ start: 2, end: 10, period: 4, caseChanges: false }, 12],
  [{ start: 0, end: 8, period: 2, caseChanges: true }, 15]
])('%j costs %f after 10', (match, bits) => expect(price(match, 10)).toBe(bits))

test.each([
  [1, 'repeated_character'],
  [2, 'repeated_pattern']
])('a period of %d is a %s', (period, code) => {
  const said = feedback({ start: 0, end: 4, period, caseChanges: false })
  expect(said).toEqual({ kind: 'repeat', alone: code, among: code, suggestions: ['avoid_repeats'] })
})
