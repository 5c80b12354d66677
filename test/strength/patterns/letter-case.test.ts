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
  ['SoLeiL', 7.7],
  ['SoL', 8.2],
  ['sOlE', 11],
  ['soL', 7],
  ['soleI', 7],
  ['14Juillet', 0.7],
  ['14JUILLET', 1.6],
  ['14juilleT', 3],
  // Two capitals: 0.7 + 3.5, or the first and 3.5 again.
  ['SoLeil', 4.2],
  ['sOLeil', 7],
  // From three capitals on, any choice of up to so many may be cheaper: 4 + log2(1 + 6 + 15 + 20) = 9.39.
  ['sOLEil', 9.392],
  // One or two small letters among six: 4 + log2(1 + 6) and 4 + log2(1 + 6 + 15).
  ['SOLEIl', 6.807],
  ['SOLeIl', 8.459],
  // A phrase of twelve letters and more whose words begin with capitals: 0.7 + 2.5.
  ['DesChiffresEtDes', 3.2],
  ['LesChiffreDe', 3.2],
  ['LeChiffreDe', 7.7],
  ['lesChiffresEtDes', 10.5],
  ['LesFHiffresEtDe', 14.7],
  // An elided letter stands for a word.
  ['LesLHiffresEtDe', 3.2],
  ['LesChiffresE', 7.7],
  ['LesChAtDuVoLe', 16],
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

test('by turns from six letters on, wherever they stand', () => {
  const [five, six] = [7, 8].map((end) => letterCaseBits(passwordText('77SoLeIl'), { start: 2, end }))
  expect([five, six]).toEqual([11.7, 2.5])
})
