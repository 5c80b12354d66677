import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDeadlines, type Dated } from '../../../src/hashing/gate/deadlines.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

const dated = (deadlineMs: number): Dated => ({ requestedAtMs: performance.now(), deadlineMs })

test('each expires once, at its deadline, in whatever order they came', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 30 }), (deadlines) => {
      const items = new Set<Dated>()
      const expired: { item: Dated; atMs: number }[] = []
      const watcher = createDeadlines([items], (due) => {
        for (const item of due) {
          items.delete(item)
          expired.push({ item, atMs: performance.now() })
        }
      })
      for (const deadlineMs of deadlines) {
        const item = dated(deadlineMs)
        items.add(item)
        watcher.watch(item)
        vi.advanceTimersByTime(3)
      }
      vi.advanceTimersByTime(100)
      expect(expired).toHaveLength(deadlines.length)
      for (const { item, atMs } of expired) expect(atMs - item.requestedAtMs).toBe(item.deadlineMs)
      expect(vi.getTimerCount()).toBe(0)
    })
  )
})

test('one timer for any number, and none at rest', () => {
  const items = Array.from({ length: 1000 }, (_, index) => dated(1000 - index))
  const watcher = createDeadlines([items], () => {})
  for (const item of items) watcher.watch(item)
  expect(vi.getTimerCount()).toBe(1)
  watcher.rest()
  expect(vi.getTimerCount()).toBe(0)
})

test('with a hundred thousand waiting and a deadline each millisecond it looks at few of them a second', () => {
  const items = new Set(Array.from({ length: 100_000 }, (_, index) => dated(1 + index)))
  let seen = 0
  const counted: Iterable<Dated> = {
    *[Symbol.iterator]() {
      for (const item of items) {
        seen++
        yield item
      }
    }
  }
  const watcher = createDeadlines([counted], (due) => {
    for (const item of due) items.delete(item)
  })
  for (const item of items) watcher.watch(item)
  vi.advanceTimersByTime(1000)
  expect(items.size).toBeLessThanOrEqual(100_000 - 900)
  expect(seen).toBeLessThanOrEqual(1_200_000)
})
