import type { Argon2Backend } from './argon2-backend.ts'
import { argon2Package } from './argon2-package.ts'
import { unsupported } from './backend-errors.ts'
import { loadOnce } from './load-once.ts'
import { nodeCrypto } from './node-crypto.ts'
import { nodeRsArgon2 } from './node-rs-argon2.ts'
import { requireRanking } from './rank-backends.ts'
import { withSelfTest } from './self-test.ts'

/** Every backend of this package by its id; in a tie the first one wins. */
export const BACKENDS: Readonly<Record<BackendId, Argon2Backend>> = {
  '@node-rs/argon2': withSelfTest(nodeRsArgon2),
  'node:crypto': withSelfTest(nodeCrypto),
  argon2: withSelfTest(argon2Package)
}

/** The backends of this package. */
export type BackendId = '@node-rs/argon2' | 'node:crypto' | 'argon2'

/**
 * Uses the fastest backend. At the first use every candidate runs the self-test, those that pass are measured in turns,
 * and the ranking is kept. A request goes to the first backend in the ranking that supports it.
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
