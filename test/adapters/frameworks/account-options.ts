import { createAccountSecurity, createKnownDevices, createMemoryThrottle } from '../../../src/account/index.ts'
import type { AccountHttpOptions } from '../../../src/adapters/http/index.ts'
import { createPasswordHasher } from '../../../src/hashing/index.ts'
import { RempartError, servicePublic } from '../../../src/index.ts'
import { loadEstimator } from '../../../src/strength/index.ts'

const estimator = await loadEstimator({ referenceYear: 2026 })
const hasher = createPasswordHasher({ parameters: { ...servicePublic.hashing, memoryKib: 64 } })

/** A password that no machine has room for, and one that a database fails over. */
export const OVERLOADING = 'Overloading-Violon-7'
export const OUTAGE = 'Outage-Violon-7'

class OutageError extends Error {}

/** A service of a small cost, with a limit of three failures, behind a proxy on this machine. */
export function accountOptions(): AccountHttpOptions {
  const policy = { ...servicePublic, throttling: { ...servicePublic.throttling, maximumFailuresPerDay: 3 } }
  return {
    policy,
    security: createAccountSecurity({
      policy,
      estimator,
      throttle: createMemoryThrottle(policy.throttling),
      hasher: {
        ...hasher,
        hash: async (password) => {
          if (password === OVERLOADING) throw new RempartError('overloaded', 'full', { retryAfterSeconds: 7 })
          if (password === OUTAGE) throw new OutageError('Canari-Quetzal')
          return await hasher.hash(password)
        }
      }
    }),
    knownDevices: createKnownDevices({ secret: 'a secret of the test, long enough for it' }),
    trustedProxies: ['127.0.0.1', '::1'],
    isOutage: (error) => error instanceof OutageError
  }
}
