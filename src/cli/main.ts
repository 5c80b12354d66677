#!/usr/bin/env node
import { run } from './run.ts'

// A reader that closes early (`rempart check | head -1`) is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const { stdin, stdout, stderr, env } = process
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, environment: env })
// A pipe that stays open after its line would keep the process alive.
stdin.destroy()
