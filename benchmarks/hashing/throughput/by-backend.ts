import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

// Hashes a second by backend. Eight at once need eight threads of libuv and one to spare, and libuv reads their number before
// any code runs: the benchmark is a process of its own.

const { status } = spawnSync(
  process.execPath,
  [...process.execArgv, join(import.meta.dirname, '../processes/throughput-process.ts')],
  {
    stdio: 'inherit',
    env: { UV_THREADPOOL_SIZE: '12', ...process.env }
  }
)
process.exitCode = status ?? 1
