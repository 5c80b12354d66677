import { afterEach, expect, test, vi } from 'vitest'
import { normalizeName } from '../src/http/normalize-name.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

test('what stands around a name is no part of it, and a letter has one spelling', () => {
  expect(normalizeName(' Zoe\u0301 Dupont ')).toBe('Zoé Dupont')
})

test('endless accents are cut before anything orders them, and are still too long for a name', () => {
  const endless = `a${'\u0301'.repeat(32_000)}${'\u0323'.repeat(32_000)}`
  const spy = vi.spyOn(String.prototype, 'normalize')
  const read = normalizeName(endless)
  expect(Math.max(...spy.mock.contexts.map((text) => String(text).length))).toBeLessThanOrEqual(1_000)
  expect(read.length).toBeGreaterThan(200)
})
