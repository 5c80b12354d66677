import { expect, test } from 'vitest'
import { formatJsonPath } from '../../../src/policy/zod/json-path.ts'
import { asArray, asNumber, asRecord } from '../../../src/policy/zod/json-values.ts'

test.each<[path: readonly PropertyKey[], text: string]>([
  [[], '$'],
  [['password', 'alternatives', 0, 'classes', 12], '$.password.alternatives[0].classes[12]'],
  [['$schema', '_a1', 'Z'], '$.$schema._a1.Z'],
  [['__proto__'], '$.__proto__'],
  [['a'.repeat(64)], `$.${'a'.repeat(64)}`],
  // Cut, and so quoted.
  [['a'.repeat(65)], `$["${'a'.repeat(64)}"]`],
  [[''], '$[""]'],
  [['1'], '$["1"]'],
  [['a b'], '$["a b"]'],
  [['a-b'], '$["a-b"]'],
  [['é'], '$["é"]'],
  [['"\\'], '$["\\"\\\\"]'],
  // What a terminal obeys: JSON escapes C0 and lone surrogates itself.
  [['\u001b[2J\n'], '$["\\u001b[2J\\n"]'],
  [['\ud800'], '$["\\ud800"]'],
  [['\u007f'], '$["\\u007f"]'],
  [['\u0085'], '$["\\u0085"]'],
  [['\u202efdp'], '$["\\u202efdp"]'],
  [['a\u200bb'], '$["a\\u200bb"]'],
  [['\u2028\u2029'], '$["\\u2028\\u2029"]'],
  [['\ue000'], '$["\\ue000"]'],
  [['\u{f0000}'], '$["\\udb80\\udc00"]'],
  [['😀'], '$["😀"]']
])('%j is written %s', (path, text) => {
  expect(formatJsonPath(path)).toBe(text)
})

test.each<[value: unknown, record: object, array: readonly unknown[], number: number]>([
  [{ a: 1 }, { a: 1 }, [], Number.NaN],
  [['a', 1], { 0: 'a', 1: 1 }, ['a', 1], Number.NaN],
  ['text', {}, [], Number.NaN],
  ['7', {}, [], Number.NaN],
  [7, {}, [], 7],
  [0, {}, [], 0],
  [true, {}, [], Number.NaN],
  [null, {}, [], Number.NaN],
  [undefined, {}, [], Number.NaN]
])('%j is read as what it is, and otherwise as nothing', (value, record, array, number) => {
  expect(asRecord(value)).toEqual(record)
  expect(asArray(value)).toEqual(array)
  expect(asNumber(value)).toBe(number)
})
