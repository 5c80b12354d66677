import { expect, test } from 'vitest'
import { passwordDigest } from '../../../src/account/breach/password-digest.ts'

// Of `echo -n password | sha1sum` and its like, in capitals.
test.each([
  ['password', '5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8'],
  ['', 'DA39A3EE5E6B4B0D3255BFEF95601890AFD80709'],
  ['é', 'BF15BE717AC1B080B4F1C456692825891FF5073D'],
  ['e\u0301', 'BF15BE717AC1B080B4F1C456692825891FF5073D']
])('%j is looked for as %s', (password, digest) => {
  expect(passwordDigest(password)).toBe(digest)
})

test('is no password: half a character, more marks than any has, or too long a text', () => {
  expect(passwordDigest('\ud800')).toBe(null)
  expect(passwordDigest(`a${'\u0301'.repeat(31)}`)).toBe(null)
  expect(passwordDigest('x'.repeat(16_384))).toHaveLength(40)
  expect(passwordDigest('x'.repeat(16_385))).toBe(null)
})
