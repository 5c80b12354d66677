import { expect, test } from 'vitest'
import { assertArgon2Parameters } from '../../src/argon2/parameter-ranges.ts'
import {
  CHEAPEST_FOR_TESTS,
  OWASP_12_MIB,
  OWASP_19_MIB,
  OWASP_46_MIB,
  OWASP_7_MIB,
  OWASP_9_MIB,
  RFC_9106_FIRST,
  RFC_9106_LOW_MEMORY
} from '../../src/argon2/presets.ts'

// https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html and RFC 9106 §4.
test.each([
  [OWASP_46_MIB, 'm=47104 t=1 p=1'],
  [OWASP_19_MIB, 'm=19456 t=2 p=1'],
  [OWASP_12_MIB, 'm=12288 t=3 p=1'],
  [OWASP_9_MIB, 'm=9216 t=4 p=1'],
  [OWASP_7_MIB, 'm=7168 t=5 p=1'],
  [RFC_9106_FIRST, 'm=2097152 t=1 p=4'],
  [RFC_9106_LOW_MEMORY, 'm=65536 t=3 p=4'],
  [CHEAPEST_FOR_TESTS, 'm=8 t=1 p=1']
])('%o is %s, with a salt of 16 bytes and a tag of 32', (preset, text) => {
  expect(`m=${preset.memoryKib} t=${preset.passes} p=${preset.lanes}`).toBe(text)
  expect(preset).toMatchObject({ saltBytes: 16, tagBytes: 32 })
  expect(Object.isFrozen(preset)).toBe(true)
  expect(() => assertArgon2Parameters(preset)).not.toThrow()
})

test('the error names the parameter', () => {
  expect(() => assertArgon2Parameters({ ...OWASP_19_MIB, passes: 1.5 })).toThrow(/parameters\.passes/u)
})
