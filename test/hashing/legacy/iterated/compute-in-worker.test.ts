import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { computeInWorker } from '../../../../src/hashing/legacy/iterated/compute-in-worker.ts'
import { computeJob } from '../../../../src/hashing/legacy/iterated/compute-job.ts'
import type { IteratedJob } from '../../../../src/hashing/legacy/iterated/iterated-job.ts'

const bytes = Buffer.from('Éléphant12-violon')
const jobs: readonly IteratedJob[] = [
  { construction: 'repeated', hash: 'sha512', first: bytes, suffix: bytes, times: 50_000 },
  { construction: 'shaCrypt', hash: 'sha512', salt: Buffer.from('saltstring'), password: bytes, rounds: 50_000 },
  { construction: 'md5Crypt', magic: '$1$', salt: Buffer.from('salt'), password: bytes }
]

test('several jobs at once give what each gives alone', async () => {
  const digests = await Promise.all([...jobs, ...jobs].map(computeInWorker))
  expect(digests.map((digest) => Buffer.from(digest).toString('hex'))).toEqual(
    [...jobs, ...jobs].map((job) => Buffer.from(computeJob(job)).toString('hex'))
  )
})

test('the event loop turns while it computes', async () => {
  const done: Uint8Array[] = []
  let turns = 0
  const computing = computeInWorker(jobs[0]!).then((digest) => done.push(digest))
  while (done.length === 0) {
    await setImmediate()
    turns++
  }
  await computing
  // Computed on the event loop, it would be over at the first.
  expect(turns).toBeGreaterThan(20)
})

test('a job that fails is an error, and the next one is computed', async () => {
  await expect(computeInWorker({ ...jobs[0]!, hash: 'no such hash' } as IteratedJob)).rejects.toThrow('no such hash')
  expect(await computeInWorker(jobs[2]!)).toEqual(Uint8Array.from(computeJob(jobs[2]!)))
})
