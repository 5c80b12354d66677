import { describe, expect, test } from 'vitest'
import {
  defaultConcurrency,
  defaultMemoryBudgetKib,
  probeMachine,
  readCpuQuota,
  type MachineProbe
} from '../../../src/hashing/gate/machine-limits.ts'

const GIB = 1024 ** 3

function machine(change: Partial<MachineProbe> = {}, files: Record<string, string> = {}): MachineProbe {
  return {
    readText: (path) => files[path] ?? null,
    cores: 16,
    threadPoolSize: '64',
    totalMemoryBytes: 8 * GIB,
    constrainedMemoryBytes: 0,
    ...change
  }
}

describe('concurrency', () => {
  test.each([
    ['a core each', machine(), 16],
    ['one thread of libuv is left for files and names', machine({ threadPoolSize: undefined }), 3],
    ['a pool of one thread cannot leave one', machine({ threadPoolSize: '1' }), 1],
    ['libuv reads nonsense as 1', machine({ threadPoolSize: 'many' }), 1],
    ['libuv has at most 1024 threads', machine({ threadPoolSize: '99999', cores: 2000 }), 1023],
    ['one where the runtime does not say', machine({ cores: 0 }), 1],
    ['at least one', machine({ cores: 1, threadPoolSize: undefined }), 1],
    ['a quota of two and a half cores', machine({}, { '/sys/fs/cgroup/cpu.max': '250000 100000\n' }), 2],
    ['a quota of half a core', machine({}, { '/sys/fs/cgroup/cpu.max': '50000 100000\n' }), 1]
  ])('%s', (_, probe, concurrency) => {
    expect(defaultConcurrency(probe)).toBe(concurrency)
  })
})

const quota = (files: Record<string, string>): number => readCpuQuota((path) => files[path] ?? null)

describe('the quota of the control group', () => {
  test('is infinite where there is none', () => {
    expect(quota({})).toBe(Infinity)
    expect(quota({ '/sys/fs/cgroup/cpu.max': 'max 100000\n' })).toBe(Infinity)
    expect(
      quota({ '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': '-1\n', '/sys/fs/cgroup/cpu/cpu.cfs_period_us': '100000\n' })
    ).toBe(Infinity)
  })

  test('is the tightest on the way to the root', () => {
    const files = {
      '/proc/self/cgroup': '0::/system.slice/web.service\n',
      '/sys/fs/cgroup/system.slice/web.service/cpu.max': '400000 100000\n',
      '/sys/fs/cgroup/system.slice/cpu.max': '150000 100000\n',
      '/sys/fs/cgroup/cpu.max': 'max 100000\n'
    }
    expect(quota(files)).toBe(1.5)
  })

  test('is read from version 1 too', () => {
    expect(
      quota({ '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': '200000\n', '/sys/fs/cgroup/cpu/cpu.cfs_period_us': '100000\n' })
    ).toBe(2)
  })
})

describe('memory budget', () => {
  test.each([
    ['half of the machine', machine(), 4 * 1024 ** 2],
    ['half of what the control group allows', machine({ constrainedMemoryBytes: GIB }), 512 * 1024],
    ['64 MiB where the runtime says nothing', machine({ totalMemoryBytes: 0 }), 65_536],
    ['half of the group where only it is told', machine({ totalMemoryBytes: 0, constrainedMemoryBytes: GIB }), 524_288],
    ['a group without a limit reports a huge one', machine({ constrainedMemoryBytes: 2 ** 63 }), 4 * 1024 ** 2]
  ])('%s', (_, probe, budgetKib) => {
    expect(defaultMemoryBudgetKib(probe)).toBe(budgetKib)
  })
})

test('this machine gives a usable gate', () => {
  expect(defaultConcurrency(probeMachine())).toBeGreaterThanOrEqual(1)
  expect(defaultMemoryBudgetKib(probeMachine())).toBeGreaterThan(19_456)
})
