import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeBase64, encodeBase64 } from '../../../src/hashing/phc/base64.ts'

test('decode after encode is the identity', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(new Uint8Array(decodeBase64(encodeBase64(bytes))!)).toEqual(new Uint8Array(bytes))
    })
  )
})

test('a byte string has one spelling: what decodes encodes to the same text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('A', 'B', 'a', 'b', '0', '1', '+', '/', '=', '-', '_', '\n') }),
      (text) => {
        const bytes = decodeBase64(text)
        expect(bytes === null ? text : encodeBase64(bytes)).toBe(text)
      }
    )
  )
})

test.each(['QQ==', 'QQ=', 'Q', 'QR', 'Q Q', 'QQ\n', 'Q-_A', '!!!!', 'é'])('refuses %j', (text) => {
  expect(decodeBase64(text)).toBeNull()
})
