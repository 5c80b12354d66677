import { describe, expect, test } from 'vitest'
import { isCommonPassword } from '../../../src/strength/segmentation/common-password.ts'
import { segmentPassword } from '../../../src/strength/segmentation/segment-password.ts'
import { readablePrefix } from '../../../src/strength/text/readable-prefix.ts'
import { smallKnowledge } from '../small-knowledge.ts'
import { madePart } from './made-part.ts'

const nobody = smallKnowledge()

/** Whether a password that costs so many bits is common. */
const isCommonAt = (password: string, bits: number, parts = [madePart(0, 3), madePart(3, 6)]): boolean => {
  return isCommonPassword(readablePrefix(password), { bits, parts }, nobody)
}

// log2(10^6), or log2 of the strings of that length and alphabet less 3.
describe('up to so many bits', () => {
  test.each([
    ['soleil', 19.93],
    ['7294', 10.28],
    ['ab', 6.4],
    ['AB', 6.4],
    ['Ab', 8.4],
    ['a1', 7.33],
    ['!?', 7.08],
    ['a!', 8.76],
    ['A1!', 15.32],
    ['éÉ', 8.4]
  ])('%s: %f', (password, limit) => {
    expect([limit, limit + 0.01].map((bits) => isCommonAt(password, bits))).toEqual([true, false])
  })

  test('the limit is in it', () => {
    expect(isCommonAt('soleil', Math.log2(1e6))).toBe(true)
  })
})

describe('what is listed is common, whatever it costs', () => {
  test.each([
    ['alone', true, [madePart(0, 6, { listed: true })]],
    ['beside another', false, [madePart(0, 3, { listed: true }), madePart(3, 6)]],
    ['not listed', false, [madePart(0, 6)]],
    ['nothing', false, []]
  ] as const)('%s', (_title, expected, parts) => expect(isCommonAt('soleil', 40, [...parts])).toBe(expected))
})

const judged = (password: string, own: readonly string[]): boolean => {
  const knowledge = smallKnowledge(own)
  return isCommonPassword(readablePrefix(password), segmentPassword(password, knowledge), knowledge)
}

describe('what only the user’s own data makes cheap is not', () => {
  test.each([
    ['xkwvqzjd', ['Xkwvqzjd'], false],
    ['xkwvqzjd', [], false],
    ['soleil', ['Soleil'], true],
    ['dupont', ['Dupont'], true],
    ['iloveyou', [], true]
  ])('%s of %j: %j', (password, own, expected) => expect(judged(password, own)).toBe(expected))
})

const twice = (text: string): string => text.replaceAll(/./gu, '$&$&')

describe('beside the user’s own data, one of 32 characters at most is taken apart', () => {
  test.each([
    [twice('iloveyouiloveyou'), true, true],
    [`${twice('iloveyouiloveyou')}1`, true, false]
  ])('%s: %j of anybody, %j of somebody', (password, anybodys, somebodys) => {
    expect([judged(password, []), judged(password, [password])]).toEqual([anybodys, somebodys])
  })
})

describe('a password that is too long to be read', () => {
  test.each([
    ['soleil'.repeat(20), true],
    ['xkwvqzjd'.repeat(20), false],
    [`${'soleil'.repeat(20)}xkwvqzjd`, false],
    [Array.from({ length: 80 }, (_, at) => String.fromCharCode(97 + ((at * at) % 26))).join(''), false],
    ['a'.repeat(10_000), false]
  ])('%s: %j', (password, expected) => expect(judged(password, [])).toBe(expected))
})

test('an empty one is not', () => {
  expect(isCommonAt('', 0)).toBe(false)
})
