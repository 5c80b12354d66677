import { describe, expect, test } from 'vitest'
import { DIGIT, LETTER, OTHER, passwordText, reversedText, SYMBOL } from '../../../src/strength/text/password-text.ts'

const LETTERS = { [LETTER]: 'L', [DIGIT]: 'D', [SYMBOL]: 'S', [OTHER]: 'O' }

/** The folded units, their kinds, and a sign under each capital and each letter that had an accent. */
function read(text: string): readonly string[] {
  const { plain, kinds, upper, accented, length } = passwordText(text)
  const marks = Array.from({ length }, (_, at) =>
    upper[at] === 1 ? (accented[at] === 1 ? 'B' : 'U') : accented[at] === 1 ? 'A' : '.'
  )
  return [plain, Array.from(kinds, (kind) => LETTERS[kind as 0 | 1 | 2 | 3]).join(''), marks.join('')]
}

describe('what a guesser sees', () => {
  test.each([
    ['', '', '', ''],
    ['azAZ', 'azaz', 'LLLL', '..UU'],
    ['@[`{', '@[`{', 'SSSS', '....'],
    ['éÉç', 'eec', 'LLL', 'ABA'],
    ['09/:', '09/:', 'DDSS', '....'],
    [' ~\u007f', ' ~\u007f', 'SSO', '...'],
    ['’‘–—\u00a0\u202f', "''--  ", 'SSSSSS', '......'],
    ['٠٩०९', '0909', 'DDDD', '....'],
    ['жЖЙї', 'жжйї', 'LLLL', '.UU.'],
    ['ё', 'е', 'L', '.'],
    ['œŒß', 'œœß', 'LLL', '.U.'],
    ['€“京あ', '€“京あ', 'OOOL', '....'],
    ['ε\u0301', 'ε\u0301', 'LO', '..']
  ])('%s', (text, plain, kinds, marks) => expect(read(text)).toEqual([plain, kinds, marks]))
})

describe('digits in a run', () => {
  test.each([
    ['a12b3', [0, 2, 2, 0, 1]],
    ['12', [2, 2]],
    ['12345678901234', Array.from({ length: 14 }, () => 14)],
    ['123456789012345', Array.from({ length: 15 }, () => 0)],
    ['123456789012345a7', [...Array.from({ length: 16 }, () => 0), 1]]
  ])('%s', (text, runs) => expect([...passwordText(text).digitRun]).toEqual(runs))
})

test('backwards, all but the text itself', () => {
  const { folded, upper, accented, kinds, digitRun, length } = reversedText(passwordText('Aé12!'))
  expect(String.fromCharCode(...folded)).toBe('!21ea')
  expect([[...upper], [...accented], [...digitRun]]).toEqual([
    [0, 0, 0, 0, 1],
    [0, 0, 0, 1, 0],
    [0, 2, 2, 0, 0]
  ])
  expect([...kinds]).toEqual([SYMBOL, DIGIT, DIGIT, LETTER, LETTER])
  expect(length).toBe(5)
})
