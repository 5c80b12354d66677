import { readFileSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import { posix } from 'node:path'

/** Reads a file of the kernel, `null` when there is none. */
export type ReadText = (path: string) => string | null

/** What is read of a machine: of this one by {@link probeMachine}. */
export interface MachineProbe {
  readonly readText: ReadText
  readonly cores: number
  readonly threadPoolSize: string | undefined
  /** Bytes of memory, and of them what the control group allows: 0 or a huge number when nothing is said. */
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

/** 0 where the runtime lacks the function, or has one that throws. */
function reading(read: () => number): number {
  try {
    return read()
  } catch {
    return 0
  }
}

/**
 * Hashes at once: one for each core that the process may use, its control group's quota included, and one less than the
 * threads of libuv's pool, so that files and names can still be read. At least 1.
 */
export function defaultConcurrency(probe: MachineProbe): number {
  const quota = Math.floor(readCpuQuota(probe.readText))
  return Math.max(1, Math.min(probe.cores || 1, quota, threadPoolSize(probe.threadPoolSize) - 1))
}

/** Half of the memory that the process may use, in KiB; 64 MiB where the runtime does not say, as workerd. */
export function defaultMemoryBudgetKib({ totalMemoryBytes, constrainedMemoryBytes }: MachineProbe): number {
  const known = [totalMemoryBytes, constrainedMemoryBytes].filter((bytes) => bytes > 0)
  return known.length === 0 ? UNKNOWN_MEMORY_BUDGET_KIB : Math.floor(Math.min(...known) / 2 / 1024)
}

/** Half of what a worker of Cloudflare may use. */
const UNKNOWN_MEMORY_BUDGET_KIB = 65_536

/** Threads of libuv's pool: 4 unless `UV_THREADPOOL_SIZE` says otherwise, 1 to 1024, as libuv reads it. */
function threadPoolSize(variable: string | undefined): number {
  if (variable === undefined) return 4
  const size = Number.parseInt(variable, 10)
  return Number.isNaN(size) ? 1 : Math.min(1024, Math.max(1, size))
}

/** Cores that the control group of this process grants, the tightest of it and its parents; infinite when none does. */
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
