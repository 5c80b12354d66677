import type { Argon2Backend, TagRequest } from './argon2-backend.ts'
import { argon2Package } from './argon2-package.ts'
import { unsupported } from './backend-errors.ts'
import { backendUnavailable } from './backend-errors.ts'
import { loadOnce } from './load-once.ts'
import { nodeCrypto } from './node-crypto.ts'
import { nodeRsArgon2 } from './node-rs-argon2.ts'
import { assertSelfTest, withSelfTest } from './self-test.ts'

/** Every backend of this package by its id; on a tie the first is preferred. */
export const BACKENDS: Readonly<Record<BackendId, Argon2Backend>> = {
  '@node-rs/argon2': withSelfTest(nodeRsArgon2),
  'node:crypto': withSelfTest(nodeCrypto),
  argon2: withSelfTest(argon2Package)
}

/** The backends of this package. */
export type BackendId = '@node-rs/argon2' | 'node:crypto' | 'argon2'

/**
 * The backend that turns out to be the fastest. At the first use every candidate takes the self-test, those that pass
 * are measured in turns, and the ranking is kept. A request goes to the first in it that supports it.
 */
export function createAutomaticBackend(candidates: readonly Argon2Backend[], now: () => number): Argon2Backend {
  let first: Argon2Backend | undefined
  const withRanking = loadOnce(async () => {
    const ranking = await requireRanking(candidates, now)
    first = ranking[0]
    return ranking
  })
  return {
    get id() {
      return first?.id ?? 'auto'
    },
    computeTag: (request) =>
      withRanking((ranking) => {
        const backend = ranking.find((candidate) => candidate.supports?.(request) ?? true)
        return backend === undefined ? Promise.reject(unsupported('auto')) : backend.computeTag(request)
      })
  }
}

/** One ranking for the whole process. */
export const automaticBackend: Argon2Backend = createAutomaticBackend(Object.values(BACKENDS), () => performance.now())

const ROUNDS = 3
const TIE = 1.05
// Fifty times what the slowest machine seen needs for one, and half of a request's default deadline.
const TRIAL_LIMIT_MS = 5_000

const measuredRequest: TagRequest = {
  type: 'argon2id',
  version: 19,
  // Above 32 MiB, where glibc always maps memory and gives it back: once something smaller has been freed it keeps the
  // like of it for each thread of the pool, and a backend that is then not chosen would have left its memory behind.
  memoryKib: 34_816,
  passes: 1,
  lanes: 1,
  tagBytes: 32,
  password: new Uint8Array(12),
  salt: new Uint8Array(16)
}

/**
 * The candidates that are there and right, the fastest first.
 *
 * @throws {RempartError} `backend_unavailable` when there is none; what kept each from being used is behind `cause`.
 */
export async function requireRanking(
  candidates: readonly Argon2Backend[],
  now: () => number
): Promise<readonly Argon2Backend[]> {
  const failures: unknown[] = []
  const ranking = await rankBackends(candidates, now, failures)
  if (ranking.length > 0) return ranking
  const remedy =
    'use Node.js 24.7 or later, which has Argon2 of its own, or install @node-rs/argon2 with its package for this' +
    ` platform (npm leaves that out with --omit=optional); this is Node.js ${process.version}`
  throw backendUnavailable('auto', remedy, new AggregateError(failures, 'no backend can run'))
}

/** The candidates that are there and right, the fastest first. Adds to `failures` what the others threw. */
export async function rankBackends(
  candidates: readonly Argon2Backend[],
  now: () => number,
  failures: unknown[] = []
): Promise<readonly Argon2Backend[]> {
  const sound: Argon2Backend[] = []
  for (const candidate of candidates) {
    try {
      await assertSelfTest(onTrial(candidate))
      sound.push(candidate)
    } catch (error) {
      failures.push(error)
    }
  }
  if (sound.length < 2) return sound

  const bestMs = new Map(sound.map((backend) => [backend, Number.POSITIVE_INFINITY]))
  // In turns, so that a slow moment of the machine falls on all; the least time is the one with the least noise.
  for (let round = 0; round < ROUNDS; round++) {
    for (const [backend, best] of bestMs) {
      const start = now()
      try {
        await onTrial(backend).computeTag(measuredRequest)
        bestMs.set(backend, Math.min(best, now() - start))
      } catch (error) {
        // It can do little hashes and not real ones, for want of memory for instance, or it never answers.
        bestMs.delete(backend)
        failures.push(error)
      }
    }
  }
  const fastestMs = Math.min(...bestMs.values())
  const rankOf = (backend: Argon2Backend): number => {
    const elapsedMs = bestMs.get(backend) ?? Number.POSITIVE_INFINITY
    return elapsedMs <= fastestMs * TIE ? fastestMs : elapsedMs
  }
  return [...bestMs.keys()].toSorted((one, other) => rankOf(one) - rankOf(other))
}

/** The same backend, whose silence is a failure: one that never answers must not keep the others from being chosen. */
function onTrial(backend: Argon2Backend): Argon2Backend {
  return {
    ...backend,
    async computeTag(request) {
      const { promise: silence, reject } = Promise.withResolvers<never>()
      const timer = setTimeout(() => reject(backendUnavailable(backend.id, 'it does not answer')), TRIAL_LIMIT_MS)
      try {
        return await Promise.race([backend.computeTag(request), silence])
      } finally {
        clearTimeout(timer)
      }
    }
  }
}
