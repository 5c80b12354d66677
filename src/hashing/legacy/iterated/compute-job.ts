import type { IteratedJob } from './iterated-job.ts'
import { md5CryptDigest } from './md5-crypt-digest.ts'
import { repeated } from './repeated.ts'
import { shaCryptDigest } from './sha-crypt-digest.ts'

/** Computes a job synchronously. */
export function computeJob(job: IteratedJob): Uint8Array {
  if (job.construction === 'repeated') return repeated(job.hash, job.first, job.suffix, job.times)
  if (job.construction === 'md5Crypt') return md5CryptDigest(job.magic, job.salt, job.password)
  return shaCryptDigest(job.hash, job.salt, job.password, job.rounds)
}
