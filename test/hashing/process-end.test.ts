import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test, vi } from 'vitest'

const hashing = fileURLToPath(new URL('../../src/hashing/index.ts', import.meta.url))

/** Runs a module in a process of its own. */
function start(code: string): {
  readonly output: () => string
  readonly kill: () => void
  readonly ended: Promise<unknown>
} {
  const preamble = `const hashing = await import(${JSON.stringify(hashing)});`
  const child = spawn(process.execPath, [
    '--input-type=module',
    '--experimental-strip-types',
    '--no-warnings',
    '--eval',
    preamble + code
  ])
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return { output: () => output, kill: () => void child.kill('SIGKILL'), ended: once(child, 'close') }
}

const working = `
  const hasher = hashing.createPasswordHasher({ backend: 'argon2' })
  const stored = await hasher.hash('Bonjour1')
  const { matches } = await hasher.verify('Bonjour1', stored)
  console.log('ready', matches, hasher.statistics().inFlight, hasher.statistics().queued)
`

describe('a process', () => {
  test('that is killed amid its hashes leaves nothing that the next one stumbles over', async () => {
    const flooding = `${working}
      for (;;) await Promise.allSettled(Array.from({ length: 50 }, () => hasher.hash('Bonjour1')))`
    for (const afterMs of [0, 40, 300]) {
      const process = start(flooding)
      // One is killed while it starts, the others at work.
      if (afterMs > 0) await vi.waitUntil(() => process.output().includes('ready'), { timeout: 30_000 })
      await wait(afterMs)
      process.kill()
      await process.ended
    }
    const next = start(working)
    await next.ended
    expect(next.output()).toBe('ready true 0 0\n')
  })

  test('whose backend never answers gets its answer at the deadline, its permits back, and ends by itself', async () => {
    const stuck = start(`
      const gate = hashing.createHashingGate({ maximumConcurrency: 1, deadlineMs: 100, abandonAfterMs: 50 })
      const backend = { id: 'stuck', computeTag: () => new Promise(() => {}) }
      const hasher = hashing.createPasswordHasher({ backend, gate })
      const outcomes = await Promise.allSettled([hasher.hash('a'), hasher.verify('b', null)])
      await new Promise((resolve) => setTimeout(resolve, 200))
      const { inFlight, queued, abandoned } = hasher.statistics()
      console.log(...outcomes.map(({ reason }) => reason.code), inFlight, queued, abandoned)`)
    await stuck.ended
    expect(stuck.output()).toBe('deadline_exceeded deadline_exceeded 0 0 1\n')
  })

  test('whose backend throws has all its permits after a thousand failures', async () => {
    const throwing = start(`
      const backend = { id: 'throwing', computeTag: () => { throw new Error('the worker died') } }
      const hasher = hashing.createPasswordHasher({ backend, gate: hashing.createHashingGate({ maximumQueueLength: 1000 }) })
      const outcomes = await Promise.allSettled(Array.from({ length: 1000 }, () => hasher.hash('a')))
      const codes = new Set(outcomes.map(({ reason }) => reason.code))
      console.log(...codes, hasher.statistics().inFlight, hasher.statistics().queued)`)
    await throwing.ended
    expect(throwing.output()).toBe('backend_failed 0 0\n')
  })
})
