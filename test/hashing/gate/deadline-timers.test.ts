import { afterEach, expect, test, vi } from 'vitest'
import { createDeadlines } from '../../../src/hashing/gate/deadlines.ts'

afterEach(() => void vi.restoreAllMocks())

test('no timer is set for a time that has passed, which Node.js warns of', () => {
  const now = vi.spyOn(performance, 'now')
  const timers = vi.spyOn(globalThis, 'setTimeout')
  const watcher = createDeadlines([[]], () => {})
  // What is watched was asked for long ago by the time that it is looked at: the event loop was blocked.
  for (const [nowMs, deadlineMs] of [
    [50_000, 10],
    [50_000.5, 50_000],
    [1e9, 1]
  ] as const) {
    now.mockReturnValue(nowMs)
    watcher.rest()
    watcher.watch({ requestedAtMs: 0, deadlineMs })
  }
  watcher.rest()
  expect(timers.mock.calls.map(([, delayMs]) => delayMs)).toEqual([1, 1, 1])
})
