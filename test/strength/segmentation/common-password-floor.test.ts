import { describe, expect, test } from 'vitest'
import type { Part } from '../../../src/strength/patterns/pattern.ts'
import { commonPasswordFloor } from '../../../src/strength/segmentation/common-password-floor.ts'
import { passwordText } from '../../../src/strength/text/password-text.ts'
import { madePart } from './made-part.ts'

const text = passwordText('soleil')
const halves = [madePart(0, 3), madePart(3, 6)]

function floored(bits: number, fromStart: readonly Part[], parts: readonly Part[] = halves): string {
  const found = commonPasswordFloor({ bits, parts }, text, fromStart)
  return `${found.bits.toFixed(2)}: ${found.parts.map(({ start, end, pattern }) => `${start}-${end} ${pattern}`).join(', ')}`
}

const kept = '0-3 dictionary-word, 3-6 dictionary-word'
const walk = madePart(0, 6, { pattern: 'keyboard-walk', shape: 'keys' })

// log2(2^bits + 8000)
describe('after the 8,000 first of the list', () => {
  test.each([
    [0, '12.97'],
    [5, '12.97'],
    [13, '13.98'],
    [20, '20.01'],
    [999, '999.00'],
    [1001, '1000.00']
  ])('%d bits are %s', (bits, expected) => expect(floored(bits, [])).toBe(`${expected}: ${kept}`))
})

describe('a part that is the whole', () => {
  test.each<readonly [title: string, expected: string, bits: number, fromStart: readonly Part[]]>([
    ['listed costs its rank', '7.00: 0-6 dictionary-word', 20, [madePart(0, 6, { listed: true, aloneBits: 2 })]],
    // log2(2^14 + 8000), less than 14 + 7
    [
      'however far down the list',
      '14.57: 0-6 dictionary-word',
      20,
      [madePart(0, 6, { listed: true, bits: 14, aloneBits: 7 })]
    ],
    ['listed and no cheaper changes nothing', `12.97: ${kept}`, 5, [madePart(0, 6, { listed: true, aloneBits: 20 })]],
    [
      'that is a word waits',
      `12.97: ${kept}`,
      5,
      [madePart(0, 6), madePart(0, 6, { pattern: 'function-word', shape: 'link' })]
    ],
    ['of another kind does not, keys cost 0.5 to begin with', '5.50: 0-6 keyboard-walk', 5, [walk]],
    [
      'the cheapest of them',
      '4.50: 0-6 sequence',
      5,
      [walk, { ...walk, bits: 4, pattern: 'sequence' }, { ...walk, bits: 6 }]
    ],
    [
      'that is listed is that, whatever else it is',
      '8.00: 0-6 dictionary-word',
      5,
      [walk, madePart(0, 6, { listed: true, aloneBits: 3 })]
    ],
    ['but for the last unit is none', `12.97: ${kept}`, 5, [{ ...walk, end: 5 }, madePart(0, 5, { listed: true })]]
  ])('%s', (_title, expected, bits, fromStart) => expect(floored(bits, fromStart)).toBe(expected))
})

test('what is of the user need not wait', () => {
  const own = [madePart(0, 3), madePart(3, 6, { pattern: 'personal-data' })]
  expect(floored(5, [walk], own)).toBe('5.00: 0-3 dictionary-word, 3-6 personal-data')
})

test('an empty password costs nothing', () => {
  const nothing = { bits: 0, parts: [] }
  expect(commonPasswordFloor(nothing, passwordText(''), [])).toBe(nothing)
})
