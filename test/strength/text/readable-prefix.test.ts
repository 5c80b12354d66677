import { expect, test } from 'vitest'
import { readablePrefix } from '../../../src/strength/text/readable-prefix.ts'

const [acute, grave] = ['e\u0301', 'e\u0300']

// 64 units of the NFC form, out of at most 6 times as many as they are typed.
test.each<readonly [title: string, password: string, text: string, truncated: boolean, whole: string | null]>([
  ['64 units', 'a'.repeat(64), 'a'.repeat(64), false, 'a'.repeat(64)],
  ['65 units', 'a'.repeat(65), 'a'.repeat(64), true, 'a'.repeat(65)],
  ['384 units', 'a'.repeat(384), 'a'.repeat(64), true, 'a'.repeat(384)],
  ['385 units', 'a'.repeat(385), 'a'.repeat(64), true, null],
  ['64 letters of two units each', acute.repeat(64), 'é'.repeat(64), false, 'é'.repeat(64)],
  ['65 letters of two units each', grave.repeat(65), 'è'.repeat(64), true, 'è'.repeat(65)],
  ['nothing', '', '', false, '']
])('%s', (_title, password, text, truncated, whole) => {
  expect(readablePrefix(password)).toEqual({ text, truncated, whole })
})
