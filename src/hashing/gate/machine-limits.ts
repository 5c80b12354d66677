import { readFileSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import { posix } from 'node:path'

/** Reads a kernel file; `null` if there is none. */
export type ReadText = (path: string) => string | null

/** The limits of a machine; {@link probeMachine} reads those of this one. */
export interface MachineProbe {
  readonly readText: ReadText
  readonly cores: number
  readonly threadPoolSize: string | undefined
  /** Bytes of memory, and how many of them the control group allows: 0 or a huge number if it sets no limit. */
  readonly totalMemoryBytes: number
  readonly constrainedMemoryBytes: number
}

/** The machine this process runs on. */
export function probeMachine(): MachineProbe {
  return {
    readText,
    cores: reading(() => availableParallelism()),
    threadPoolSize: process.env['UV_THREADPOOL_SIZE'],
    totalMemoryBytes: reading(() => totalmem()),
    constrainedMemoryBytes: reading(() => process.constrainedMemory())
  }
}

/** 0 if the runtime lacks the function, or if it throws. */
function reading(read: () => number): number {
  try {
    return read()
  } catch {
    return 0
  }
}

/**
 * Concurrent hashes: the number of cores that the process may use, with its control group's quota, but at most one less
 * than the threads of libuv's pool, so that `fs` and `dns` keep a thread. At least 1.
 */
export function defaultConcurrency(probe: MachineProbe): number {
  const quota = Math.floor(readCpuQuota(probe.readText))
  return Math.max(1, Math.min(probe.cores || 1, quota, threadPoolSize(probe.threadPoolSize) - 1))
}

/** Half of the memory that the process may use, in KiB; 64 MiB if the runtime does not report it, such as workerd. */
export function defaultMemoryBudgetKib({ totalMemoryBytes, constrainedMemoryBytes }: MachineProbe): number {
  const known = [totalMemoryBytes, constrainedMemoryBytes].filter((bytes) => bytes > 0)
  return known.length === 0 ? UNKNOWN_MEMORY_BUDGET_KIB : Math.floor(Math.min(...known) / 2 / 1024)
}

/** Half of the memory of a Cloudflare Worker. */
const UNKNOWN_MEMORY_BUDGET_KIB = 65_536

/** Threads of libuv's pool: 4 unless `UV_THREADPOOL_SIZE` says otherwise, 1 to 1024, as libuv reads it. */
function threadPoolSize(variable: string | undefined): number {
  if (variable === undefined) return 4
  const size = Number.parseInt(variable, 10)
  return Number.isNaN(size) ? 1 : Math.min(1024, Math.max(1, size))
}

/**
 * Cores that the control group of this process allows, the lowest quota of it and its parents; infinite if there is
 * none.
 */
export function readCpuQuota(read: ReadText): number {
  const groupPath = /^0::(.*)$/mu.exec(read('/proc/self/cgroup') ?? '')?.[1] ?? '/'
  let quota = quotaOfVersion1(read)
  for (let path = posix.normalize(groupPath); ; path = posix.dirname(path)) {
    const [maximum, period] = (read(posix.join(CGROUP_ROOT, path, 'cpu.max')) ?? '').trim().split(' ')
    quota = Math.min(quota, cores(maximum, period))
    if (path === '/' || path === '.') return quota
  }
}

const CGROUP_ROOT = '/sys/fs/cgroup'

function quotaOfVersion1(read: ReadText): number {
  return cores(
    read(`${CGROUP_ROOT}/cpu/cpu.cfs_quota_us`)?.trim(),
    read(`${CGROUP_ROOT}/cpu/cpu.cfs_period_us`)?.trim()
  )
}

function cores(quota: string | undefined, period: string | undefined): number {
  const value = Number(quota) / Number(period)
  return value > 0 ? value : Number.POSITIVE_INFINITY
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
