import { existsSync, readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'

/** Kept for the database, which may be embedded and hold hundreds of files open, for the pages and for the log. */
const RESERVED_DESCRIPTORS = 512
const REPORT_INTERVAL_MS = 10_000

/** Closes connections beyond the bound, before the process runs out of file descriptors, and logs it. */
export function boundConnections({ server, log }: FastifyInstance, maximum: number): void {
  const room = openFilesLimit() - RESERVED_DESCRIPTORS
  server.maxConnections = Math.max(1, Math.min(maximum, room))
  if (room < maximum) {
    log.warn({ maximumConnections: server.maxConnections }, 'the limit of open files leaves room for fewer connections')
  }
  let dropped = 0
  let reportedAtMs = -REPORT_INTERVAL_MS
  server.on('drop', () => {
    dropped += 1
    // A flood of connections must not become a flood of lines.
    if (performance.now() - reportedAtMs < REPORT_INTERVAL_MS) return
    reportedAtMs = performance.now()
    log.warn({ dropped, maximumConnections: server.maxConnections }, 'connections were closed: there are too many')
  })
}

/** The limit of this process, on Linux. Elsewhere the maximum alone is the bound. */
function openFilesLimit(): number {
  const path = '/proc/self/limits'
  const [, soft] = /^Max open files +(\d+)/mu.exec(existsSync(path) ? readFileSync(path, 'utf8') : '') ?? []
  return soft === undefined ? Number.MAX_SAFE_INTEGER : Number(soft)
}
