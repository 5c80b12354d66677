import { describe, expect, test } from 'vitest'
import { segmentPassword } from '../../../src/strength/segmentation/segment-password.ts'
import { smallKnowledge } from '../small-knowledge.ts'

function segmented(password: string, without: readonly string[] = []): string {
  const { bits, parts } = segmentPassword(password, smallKnowledge(), new Set(without))
  return `${bits.toFixed(2)}: ${parts.map(({ start, end, pattern }) => `${start}-${end} ${pattern}`).join(', ')}`
}

describe('parts of patterns', () => {
  test.each([
    // 11 of the word, 0.5, log2(116) of the year; log2(2^b + 8000)
    ['mouton1910', '18.39: 0-6 dictionary-word, 6-10 year'],
    ['mouton75015', '24.12: 0-6 dictionary-word, 6-11 postal-code'],
    ['soleil', '9.00: 0-6 dictionary-word'],
    ['', '0.00: ']
  ])('%s', (password, expected) => expect(segmented(password)).toBe(expected))

  test('but for those that are left out', () => {
    expect(segmented('mouton75015', ['postal-code'])).toBe('27.11: 0-6 dictionary-word, 6-11 digit-run')
  })
})

// log2(2^b + 8000) where b is what is repeated and the price of repeating it.
describe('what is made of the segmentations of others', () => {
  test.each([
    ['moutonmouton', '13.00: 0-12 repeat'],
    ['x7moutonmouton', '2-14 repeat'],
    ['mmoouuttoonn', '13.00: 0-12 stutter'],
    ['m1o2u3t4o5n6', '16.29: 0-12 interleaving'],
    // Both halves wait for the list on their own: the repeat is cheaper.
    ['or12or12', '0-8 repeat']
  ])('%s', (password, expected) => expect(segmented(password)).toContain(expected))

  test.each([
    ['moutonmouton', ['repeat', 'echo', 'function-word'], '23.00: 0-6 dictionary-word, 6-12 dictionary-word'],
    ['mmoouuttoonn', ['stutter'], '0-12 unknown'],
    ['m1o2u3t4o5n6', ['interleaving'], '11-12 digit-run']
  ])('%s without %j', (password, without, expected) => expect(segmented(password, without)).toContain(expected))

  test.each(['moutonmouton', 'mmoouuttoonn', 'm1o2u3t4o5n6'])('%s is on no list', (password) => {
    const [part] = segmentPassword(password, smallKnowledge()).parts
    expect([part?.listed, part?.aloneBits]).toEqual([false, 0])
  })

  test.each([
    ['moutonmouton', 'repeat', 'repeated_pattern'],
    ['mmoouuttoonn', 'repeat', 'repeated_character'],
    ['m1o2u3t4o5n6', 'interleaving', 'interleaving']
  ])('%s is told as %s', (password, kind, alone) => {
    const [part] = segmentPassword(password, smallKnowledge()).parts
    expect(part?.feedback()).toMatchObject({ kind, alone })
  })

  test('the price of a part that is repeated is that of its cheapest segmentation', () => {
    // The word of 11 bits, 1 for repeating, log2(2).
    const [part] = segmentPassword('moutonmouton', smallKnowledge()).parts
    expect(part?.bits).toBe(13)
  })
})

describe('one that is written in full width or the like', () => {
  test.each([
    ['ｓｏｌｅｉｌ', '10.00: 0-6 dictionary-word'],
    ['ｍ1ｏ2ｕ3ｔ4ｏ5ｎ6', '17.29: 0-12 interleaving'],
    // Of a character that stands for several, the first part that it is in has it whole.
    ['mouto№r', '21.01: 0-6 dictionary-word, 6-7 dictionary-word'],
    ['mouton⒈', '17.17: 0-6 dictionary-word, 6-7 digit-run']
  ])('%s costs 1 bit more', (password, expected) => expect(segmented(password)).toBe(expected))

  test('digits in full width are digits as they stand', () => {
    expect(segmented('７３')).toBe(segmented('73'))
  })
})

describe('a number of something is that, though its digits be cheaper', () => {
  test.each([
    ['0612121212', '0-10 phone-number'],
    ['0612121212x', '10-11 unknown']
  ])('%s', (password, expected) => expect(segmented(password)).toContain(expected))

  test('at the price of its digits', () => {
    const { bits } = segmentPassword('0612121212', smallKnowledge())
    expect(bits).toBeLessThan(25.06)
    expect(bits).toBe(segmentPassword('0612121212', smallKnowledge(), new Set(['phone-number'])).bits)
  })
})
