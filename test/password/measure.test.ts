import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certainlyExceedsBytes, countCodePoints, countUtf8Bytes } from '../../src/password/measure.ts'
import { normalizePassword } from '../../src/password/normalize.ts'
import { anyText } from '../arbitraries/password.ts'

describe('measure', () => {
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
