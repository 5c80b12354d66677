import { expect, test } from 'vitest'
import { admissionOf, labelOf } from '../../../src/account/lifecycle/visitor.ts'

test.each([
  [undefined, ''],
  ['Firefox, Linux', 'Firefox, Linux'],
  ['  Firefox,\r\n\tLinux \u2028\u2029', 'Firefox, Linux'],
  ['a\u0000b\u007fc', 'a b c'],
  ['x'.repeat(200), 'x'.repeat(200)],
  ['x'.repeat(201), 'x'.repeat(200)],
  [`${'x'.repeat(199)}🐸`, `${'x'.repeat(199)}\ufffd`],
  [`${' '.repeat(300)}Firefox`, 'Firefox']
])('a browser that calls itself %j is %j in lists', (label, expected) => {
  expect(labelOf(label === undefined ? {} : { label })).toBe(expected)
})

test('of a visitor, the hashing is given signal and deadline', () => {
  const { signal } = new AbortController()
  expect(admissionOf({ signal, deadlineMs: 5, label: 'Firefox', source: '192.0.2.1' } as object)).toEqual({
    signal,
    deadlineMs: 5
  })
})
