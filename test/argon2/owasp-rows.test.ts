import { expect, test } from 'vitest'
import { OWASP_ROWS, owaspFloorKib } from '../../src/argon2/owasp-rows.ts'

// https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#argon2id
const rows = [
  ['OWASP_46_MIB', 47_104, 1],
  ['OWASP_19_MIB', 19_456, 2],
  ['OWASP_12_MIB', 12_288, 3],
  ['OWASP_9_MIB', 9_216, 4],
  ['OWASP_7_MIB', 7_168, 5]
]

test('the rows of OWASP, in its order', () => {
  expect(OWASP_ROWS.map(({ name, parameters }) => [name, parameters.memoryKib, parameters.passes])).toEqual(rows)
})

test.each([
  [0, Infinity],
  [1, 47_104],
  [2, 19_456],
  [3, 12_288],
  [4, 9_216],
  [5, 7_168],
  [6, 7_168],
  [1024, 7_168]
])('with %i passes OWASP asks for %i KiB', (passes, memoryKib) => {
  expect(owaspFloorKib(passes)).toBe(memoryKib)
})
