import { expect, test } from 'vitest'
import { endBits, transitionBits } from '../../../src/strength/segmentation/transition-bits.ts'

test.each([
  [null, 'word', 0],
  [null, 'symbols', 3],
  [null, 'link', 0.5],
  ['word', 'word', 1],
  ['word', 'link', 0.25],
  ['link', 'link', 2.5],
  ['word', 'digits', 0.5],
  ['digits', 'word', 2],
  ['link', 'keys', 5],
  ['unknown', 'unknown', 0]
] as const)('after %s, %s costs %f', (previous, next, bits) => expect(transitionBits(previous, next)).toBe(bits))

test('only a link costs something at the end', () => {
  const shapes = ['word', 'link', 'keys', 'identifier', 'digits', 'symbols', 'unknown'] as const
  expect(shapes.map(endBits)).toEqual([0, 2, 0, 0, 0, 0, 0])
})
