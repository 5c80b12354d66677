import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certainlyExceedsBytes, countCodePoints, countUtf8Bytes } from '../../src/password/measure.ts'
import { normalizePassword } from '../../src/password/normalize.ts'
import { anyText } from '../arbitraries/password.ts'

describe('measure', () => {
  it.each([
    ['', 0, 0],
    ['a', 1, 1],
    ['\u007F', 1, 1],
    ['\u0080', 1, 2],
    ['\u07FF', 1, 2],
    ['\u0800', 1, 3],
    ['\uFFFF', 1, 3],
    ['\u{10000}', 1, 4],
    ['\u{10FFFF}', 1, 4],
    ['a\u{10000}b\u{1F600}', 4, 10],
    ['\u{10000}\u{10000}', 2, 8],
    // Lone surrogates, in every order.
    ['\uD800', 1, 3],
    ['\uDC00', 1, 3],
    ['\uD800a', 2, 4],
    ['a\uDC00', 2, 4],
    ['\uDC00\uDC00', 2, 6],
    ['\uD800\uD800', 2, 6],
    ['\uDC00\uD800', 2, 6],
    ['\uD7FF\uDC00', 2, 6],
    ['\uD800\uE000', 2, 6]
  ])('of %j: %i code points, %i bytes', (text, codePoints, bytes) => {
    expect(countCodePoints(text)).toBe(codePoints)
    expect(countUtf8Bytes(text)).toBe(bytes)
  })

  it('certainly exceeds the bytes from more than two units for each on', () => {
    expect(certainlyExceedsBytes('aaaaaa', 3)).toBe(false)
    expect(certainlyExceedsBytes('aaaaaaa', 3)).toBe(true)
  })

  it('counts code points as the string iterator does', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(countCodePoints(text)).toBe(Array.from(text).length)
      })
    )
  })

  it('counts bytes as the UTF-8 encoder does', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(countUtf8Bytes(text)).toBe(new TextEncoder().encode(text).length)
      })
    )
  })

  it('no decomposed character takes more than two UTF-16 units for each byte of its composed form', () => {
    const offenders: number[] = []
    for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
      const composed = String.fromCodePoint(codePoint).normalize('NFC')
      if (composed.normalize('NFD').length > 2 * countUtf8Bytes(composed)) offenders.push(codePoint)
    }
    expect(offenders).toEqual([])
  })

  it('what certainly exceeds the bytes does exceed them in its composed form', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, maximumBytes) => {
        fc.pre(certainlyExceedsBytes(text, maximumBytes))
        expect(countUtf8Bytes(normalizePassword(text))).toBeGreaterThan(maximumBytes)
      })
    )
  })
})
