import type { Argon2Backend, TagRequest } from './argon2-backend.ts'
import { backendUnavailable } from './backend-errors.ts'
import { missingPermissions } from './deno-permissions.ts'
import { assertSelfTest } from './self-test.ts'

const ROUNDS = 3
const TIE = 1.05
// Fifty times one hash on the slowest machine seen, and half of a request's default deadline.
const TRIAL_LIMIT_MS = 5_000

const measuredRequest: TagRequest = {
  type: 'argon2id',
  version: 19,
  // Above 32 MiB glibc maps memory and returns it to the system. Below, it keeps freed memory in per-thread arenas, so
  // a backend that is not chosen would leave its memory allocated.
  memoryKib: 34_816,
  passes: 1,
  lanes: 1,
  tagBytes: 32,
  password: new Uint8Array(12),
  salt: new Uint8Array(16)
}

/**
 * The candidates that are installed and pass the self-test, fastest first.
 *
 * @throws {RempartError} `backend_unavailable` if there is none; `cause` holds the error of each.
 */
export async function requireRanking(
  candidates: readonly Argon2Backend[],
  now: () => number
): Promise<readonly Argon2Backend[]> {
  const failures: unknown[] = []
  const ranking = await rankBackends(candidates, now, failures)
  if (ranking.length > 0) return ranking
  throw backendUnavailable('auto', findRemedy(), new AggregateError(failures, 'no backend can run'))
}

function findRemedy(): string {
  const missing = missingPermissions()
  // Without them the installed package is not found, and the version of Node.js that Deno names has no Argon2 either way.
  if (missing.length > 0) return `run Deno with ${missing.join(' ')}, for @node-rs/argon2`
  return (
    'use Node.js 24.7 or later, which has Argon2 of its own, or install @node-rs/argon2 with its package for this' +
    ` platform (npm leaves that out with --omit=optional); this is Node.js ${process.version}`
  )
}

/**
 * The candidates that are installed and pass the self-test, fastest first. Adds the errors of the others to `failures`.
 */
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
  // In turns, so that a slow moment of the machine affects all of them; the minimum has the least noise.
  for (let round = 0; round < ROUNDS; round++) {
    for (const [backend, best] of bestMs) {
      const start = now()
      try {
        await onTrial(backend).computeTag(measuredRequest)
        bestMs.set(backend, Math.min(best, now() - start))
      } catch (error) {
        // It passes the small self-test but fails at real size (out of memory, for instance) or never answers.
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

/** The same backend with a deadline: one that never answers must not block the choice of another. */
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
