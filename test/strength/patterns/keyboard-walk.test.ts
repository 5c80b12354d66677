import { describe, expect, test } from 'vitest'
import { adviceOf, partsOf } from './parts-of.ts'

/** The bits of the cheapest walk over the whole; null where there is none. */
function walkBits(password: string): number | null {
  const whole = partsOf('keyboard-walk', password).filter((part) => part.startsWith(`0-${password.length} keys `))
  return whole.length === 0 ? null : Math.min(...whole.map((part) => Number(part.split(' ')[2])))
}

// 2.5 bits where everybody begins, else 4.7; log2 of the keys; 2.6 for each step of a rhythm after the first.
describe('straight on', () => {
  test.each([
    ['aze', 4.08],
    ['azerty', 5.08],
    ['poiuyt', 5.08],
    ['sdf', 6.28],
    ['lkjhgf', 7.28],
    ['7410', 4.5],
    ['123', 4.08],
    ['aqw', 4.08],
    ['zse', 4.08],
    ['zsx', 6.28],
    ['qsd', 4.08],
    ['azertyuiop^$', 6.08]
  ])('%s', (password, bits) => expect(walkBits(password)).toBe(bits))
})

describe('in a rhythm', () => {
  test.each([
    ['azsx', 7.1],
    ['azqs', 7.1],
    ['aqzs', 7.1],
    ['azqswx', 7.68],
    ['azsxdcfv', 8.1],
    ['1475', null],
    ['qaqa', null],
    ['1236', 9.1]
  ])('%s', (password, bits) => expect(walkBits(password)).toBe(bits))

  test.each([
    ['azsqwx', 25.82],
    ['aqwsz', 14.67]
  ])('without one each turn costs which and where: %s', (password, bits) => expect(walkBits(password)).toBe(bits))
})

// 1 bit for shift held all along, 2.5 for each change, and 3 more for three keys unless it is that after the first.
describe('with shift', () => {
  test.each([
    ['AZE', 5.08],
    ['Aze', 6.58],
    ['12"', 9.58],
    ['aZe', 12.08],
    ['&é"', 4.08],
    ['QSDFGH', 6.08]
  ])('%s', (password, bits) => expect(walkBits(password)).toBe(bits))
})

describe('keyboards that few have cost 2 bits more', () => {
  test.each([
    ['bépo', 6.5],
    ['aoeu', 6.5],
    ['qwertz', 7.08],
    ['yxcv', 6.5],
    ['йцуке', 6.82],
    ['ασδφ', 6.5],
    ['ضصثق', 6.5],
    ['שדגכ', 6.5]
  ])('%s', (password, bits) => expect(walkBits(password)).toBe(bits))
})

describe('what is none', () => {
  test.each(['az', 'gk', 'apap', '159', 'ae', 'a1q'])('%s', (password) => {
    expect(walkBits(password)).toBeNull()
  })

  test('a twenty-fifth key', () => {
    expect(walkBits('aqzsedrftgyhujikolpm^ù$*')).toBe(9.68)
    expect(walkBits('aqzsedrftgyhujikolpm^ù$*ù')).toBeNull()
  })
})

test('a walk ends where it turns, or by chance before', () => {
  expect(partsOf('keyboard-walk', 'xqsdfx')[0]).toBe('1-5 keys 4.50')
  expect(partsOf('keyboard-walk', 'azertf').slice(0, 2)).toEqual(['0-5 keys 4.82', '0-6 keys 10.27'])
  expect(partsOf('keyboard-walk', 'qsdQSD')).toEqual(['0-3 keys 4.08', '3-6 keys 5.08'])
})

test.each([
  ['azerty', 'keyboard_row'],
  ['azsx', 'keyboard_pattern']
])('%s is a %s', (password, code) => {
  const said = { kind: 'keyboard', alone: code, among: code, suggestions: ['avoid_keyboard_patterns'] }
  expect(adviceOf('keyboard-walk', password)).toEqual(said)
})
