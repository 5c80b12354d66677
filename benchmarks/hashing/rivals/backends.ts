import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

// Eight hashes at once need eight threads of libuv and one to spare, and libuv reads their number before any code runs.

const { status } = spawnSync(process.execPath, [...process.execArgv, join(import.meta.dirname, 'backends-child.ts')], {
  stdio: 'inherit',
  env: { UV_THREADPOOL_SIZE: '12', ...process.env }
})
process.exitCode = status ?? 1
