import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

// Hashes per second by backend. Eight at once need eight libuv threads and one spare, and libuv reads their number
// before any code runs, so the benchmark is a separate process.

const { status } = spawnSync(
  process.execPath,
  [...process.execArgv, join(import.meta.dirname, '../processes/throughput-process.ts')],
  {
    stdio: 'inherit',
    env: { UV_THREADPOOL_SIZE: '12', ...process.env }
  }
)
process.exitCode = status ?? 1
