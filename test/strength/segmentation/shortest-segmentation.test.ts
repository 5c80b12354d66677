import { describe, expect, test } from 'vitest'
import type { Part } from '../../../src/strength/patterns/pattern.ts'
import { shortestSegmentation } from '../../../src/strength/segmentation/shortest-segmentation.ts'
import { transitionBits } from '../../../src/strength/segmentation/transition-bits.ts'
import { passwordText } from '../../../src/strength/text/password-text.ts'
import { smallKnowledge } from '../small-knowledge.ts'
import { madePart } from './made-part.ts'

const { letters } = smallKnowledge()

/** The bits, and the parts as they follow: `8.50: 0-6 dictionary-word, 6-8 digit-run`. */
function segmented(password: string, parts: readonly Part[], from = 0, to = password.length): string {
  const byStart = Array.from(password, (_, start) => parts.filter((part) => part.start === start))
  const found = shortestSegmentation(passwordText(password), letters, byStart, from, to)
  const told = found.parts.map(({ start, end, pattern }) => `${start}-${end} ${pattern}`)
  return `${found.bits.toFixed(2)}: ${told.join(', ')}`
}

/** What units cost that no pattern knows, the first of them with `known` before it. */
function unknownBits(password: string, from: number, to: number): number {
  const text = passwordText(password)
  let bits = 0
  for (let at = from; at < to; at++) bits += letters.bits(text, at, Math.min(at - from, 2))
  return bits
}

const word = (start: number, end: number, bits = 5) => madePart(start, end, { bits })
const digits = (start: number, end: number, bits = 3) => {
  return madePart(start, end, { bits, pattern: 'digit-run', shape: 'digits' })
}
const link = (start: number, end: number, bits = 2) => {
  return madePart(start, end, { bits, pattern: 'function-word', shape: 'link' })
}

describe('known parts', () => {
  test.each<readonly [title: string, expected: string, password: string, parts: readonly Part[]]>([
    ['one', '5.00: 0-6 dictionary-word', 'soleil', [word(0, 6)]],
    [
      'digits after a word cost 0.5 more',
      '8.50: 0-6 dictionary-word, 6-8 digit-run',
      'soleil12',
      [word(0, 6), digits(6, 8)]
    ],
    [
      'a word after digits costs 2 more, and digits first 1',
      '11.00: 0-2 digit-run, 2-8 dictionary-word',
      '12soleil',
      [digits(0, 2), word(2, 8)]
    ],
    [
      'a link last costs 2 more',
      '8.25: 0-5 dictionary-word, 5-7 function-word',
      'chattle',
      [word(0, 5, 4), link(5, 7)]
    ],
    [
      'the cheapest of one stretch',
      '4.00: 0-6 dictionary-word',
      'soleil',
      [word(0, 6, 7), word(0, 6, 4), word(0, 6, 9)]
    ],
    [
      'two that are cheaper than one',
      '11.00: 0-3 dictionary-word, 3-6 dictionary-word',
      'chatte',
      [word(0, 6, 11.5), word(0, 3), word(3, 6)]
    ],
    ['one that is cheaper than two', '10.00: 0-6 dictionary-word', 'chatte', [word(0, 6, 10), word(0, 3), word(3, 6)]],
    [
      'the first of those that cost the same',
      '5.00: 0-6 dictionary-word',
      'soleil',
      [word(0, 6), madePart(0, 6, { pattern: 'echo' })]
    ],
    [
      'by the shape of what is before, not by its bits',
      '10.50: 0-2 dictionary-word, 2-4 digit-run',
      'ab12',
      [word(0, 2, 7), link(0, 2, 4.5), digits(2, 4)]
    ]
  ])('%s', (_title, expected, password, parts) => expect(segmented(password, parts)).toBe(expected))
})

describe('what no pattern knows', () => {
  test.each(['x', 'xk', 'xkq', 'xkqv', 'xkqvz7'])('%s is one part, at the price of its units', (password) => {
    const bits = transitionBits(null, 'unknown') + unknownBits(password, 0, password.length)
    expect(segmented(password, [])).toBe(`${bits.toFixed(2)}: 0-${password.length} unknown`)
  })

  test('stands between known parts, at the price of going there and on', () => {
    const between =
      transitionBits('word', 'unknown') + unknownBits('solxkq12', 3, 6) + transitionBits('unknown', 'digits')
    const bits = 5 + between + 3
    const expected = `${bits.toFixed(2)}: 0-3 dictionary-word, 3-6 unknown, 6-8 digit-run`
    expect(segmented('solxkq12', [word(0, 3), digits(6, 8)])).toBe(expected)
  })

  test('says so', () => {
    const { parts } = shortestSegmentation(passwordText('x'), letters, [[]], 0, 1)
    expect(parts).toMatchObject([{ start: 0, end: 1, pattern: 'unknown', shape: 'unknown', bits: 0, listed: false }])
    expect(parts[0]?.aloneBits).toBe(0)
    const advice = { kind: 'unknown', alone: 'too_short', among: 'too_short', suggestions: ['add_characters'] }
    expect(parts[0]?.feedback()).toEqual(advice)
  })
})

describe('a stretch of the whole', () => {
  test('has the parts that are in it, where they stand', () => {
    const parts = [word(0, 4, 1), word(2, 5), digits(5, 7), digits(5, 8, 1)]
    expect(segmented('xxsol123', parts, 2, 7)).toBe('8.50: 2-5 dictionary-word, 5-7 digit-run')
  })

  test('of unknown units is that of its units', () => {
    const bits = transitionBits(null, 'unknown') + unknownBits('abxkq', 2, 5)
    expect(segmented('abxkq', [], 2, 5)).toBe(`${bits.toFixed(2)}: 2-5 unknown`)
  })

  test('of nothing is free', () => {
    expect(segmented('soleil', [word(0, 6)], 3, 3)).toBe('0.00: ')
    expect(segmented('', [])).toBe('0.00: ')
  })
})
