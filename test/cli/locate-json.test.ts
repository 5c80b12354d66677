import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locateJson } from '../../src/cli/policy-file/locate-json.ts'

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('locateJson', () => {
  it('finds keys and items', () => {
    const { offsets, faultAt } = locateJson('{ "a": [1, {"b c": null}] }')
    expect(faultAt).toBe(null)
    expect([...offsets]).toEqual([
      ['$', 0],
      ['$.a', 2],
      ['$.a[0]', 8],
      ['$.a[1]', 11],
      ['$.a[1]["b c"]', 12]
    ])
  })

  it('has no fault to tell of whatever JSON.parse reads, and one of whatever it does not', () => {
    const damaged = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '{', '}', '[', ']', ':', '\\', '-', '.', 'e', '\n', '\u0001')
      )
      .map(([text, at, by]) => text.slice(0, at % (text.length + 1)) + by + text.slice((at % (text.length + 1)) + 1))
    fc.assert(
      fc.property(fc.oneof(fc.json(), damaged, fc.string()), (text) => {
        expect(locateJson(text).faultAt === null).toBe(isJson(text))
      }),
      { numRuns: 2_000 }
    )
  })
})
