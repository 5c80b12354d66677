import { expect, test } from 'vitest'
import { createDurationWindow } from '../../../src/hashing/gate/percentiles.ts'

test('says nothing before the first sample', () => {
  const window = createDurationWindow()
  expect(window.percentiles()).toBeNull()
  expect(window.meanMs()).toBeNull()
})

test('gives the nearest rank', () => {
  const window = createDurationWindow()
  for (let elapsedMs = 100; elapsedMs >= 1; elapsedMs--) window.add(elapsedMs)
  expect(window.percentiles()).toEqual({ p50: 50, p95: 95, p99: 99 })
})

test('forgets what is older than a thousand samples', () => {
  const window = createDurationWindow()
  window.add(1_000_000)
  for (let sample = 0; sample < 1024; sample++) window.add(5)
  expect(window.percentiles()).toEqual({ p50: 5, p95: 5, p99: 5 })
})
