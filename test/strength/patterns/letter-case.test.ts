import { expect, test } from 'vitest'
import { letterCaseBits } from '../../../src/strength/patterns/letter-case.ts'
import { passwordText } from '../../../src/strength/text/password-text.ts'

// The capitals of what is in front of `|`, or of the whole.
test.each([
  ['soleil', 0],
  ['123', 0],
  ['Soleil', 0.7],
  ['Soleil|X', 0.7],
  ['Chat-Chien', 0.7],
  ['Chat7Chien', 0.7],
  ['chat-Chien', 3.5],
  ['SOLEIL', 1.6],
  ['SO-7', 1.6],
  ['soleiL', 3],
  ['sOleil', 3.5],
  ['sOlEiL', 2.5],
  ['SoLe', 2.5],
  ['SoL', 4.2],
  ['sOlE', 2.5],
  // Two capitals: 0.7 + 3.5, or the first and 3.5 again.
  ['SoLeil', 4.2],
  ['sOLeil', 7],
  // From three capitals on, any choice of up to so many may be cheaper: 4 + log2(1 + 6 + 15 + 20) = 9.39.
  ['sOLEil', 9.392],
  // One or two small letters among six: 4 + log2(1 + 6) and 4 + log2(1 + 6 + 15).
  ['SOLEIl', 6.807],
  ['SOLeIl', 8.459],
  // Five of twelve: 4 + log2(1 + 12 + 66 + 220 + 495 + 792).
  ['sOLEILsoleil', 14.631]
])('%s costs %f', (marked, bits) => {
  const [part = '', rest = ''] = marked.split('|')
  expect(letterCaseBits(passwordText(part + rest), { start: 0, end: part.length })).toBeCloseTo(bits, 2)
})

test('a word after a first one that begins with a capital costs less', () => {
  expect(letterCaseBits(passwordText('ChatChien'), { start: 4, end: 9 })).toBe(0.3)
  expect(letterCaseBits(passwordText('chatChien'), { start: 4, end: 9 })).toBe(0.7)
})

test('by turns from four letters on, wherever they stand', () => {
  const [three, four] = [5, 6].map((end) => letterCaseBits(passwordText('77SoLe'), { start: 2, end }))
  expect([three, four]).toEqual([4.2, 2.5])
})
