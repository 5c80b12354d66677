import type { BreachAnswer } from '../../src/account/breach/index.ts'
import {
  createAccountSecurity,
  type AccountSecurity,
  type AttemptThrottle,
  type EarlierPassword
} from '../../src/account/index.ts'
import type { PasswordHasher, VerifyOutcome } from '../../src/hashing/index.ts'
import { servicePublic, type BreachPolicy, type AccountSecurityPolicy, type Estimator } from '../../src/index.ts'
import { loadEstimator } from '../../src/strength/index.ts'

export const account: string = 'jeanne@example.org'
export const password: string = 'Grenouille-Vélo-Cactus-7'
export const other: string = 'Tramway-Orange-12'
const nowMs: number = Date.UTC(2026, 0, 31)
const DAY_MS = 86_400_000
export const breach: BreachPolicy = {
  onFound: 'refuse',
  minimumOccurrences: 1,
  whenUnavailable: 'refuse',
  atSignIn: true
}
export const unread: { readonly matches: false; readonly needsRehash: false; readonly reasons: readonly [] } = {
  matches: false,
  needsRehash: false,
  reasons: []
}

let loading: Promise<Estimator> | undefined

export interface OpenedSecurity {
  readonly security: AccountSecurity
  /** What hasher, throttle and breach check were asked, in order. */
  readonly asked: unknown[][]
  /** The person's own data of each estimate. */
  readonly contexts: unknown[]
  /** Where they answer otherwise. */
  readonly ends: { verified: VerifyOutcome | null; failure: Error | null; throttle: AttemptThrottle | null }
}

/** A security whose parts write down what they are asked: its hasher makes `hash of` a password. */
export async function openSecurity(
  changes: Partial<AccountSecurityPolicy> = {},
  answer: BreachAnswer = { outcome: 'not_found' }
): Promise<OpenedSecurity> {
  loading ??= loadEstimator({ languages: ['fr'] })
  const loaded = await loading
  const asked: OpenedSecurity['asked'] = []
  const contexts: unknown[] = []
  const ends: OpenedSecurity['ends'] = { verified: null, failure: null, throttle: null }
  const hasher: Pick<PasswordHasher, 'hash' | 'verify'> = {
    async hash(given, admission) {
      asked.push(['hash', given, admission])
      return `hash of ${given}`
    },
    async verify(given, hash, options) {
      asked.push(['verify', given, hash, options])
      if (ends.failure !== null) throw ends.failure
      if (ends.verified !== null) return ends.verified
      if (hash === null) return { ...unread, outcome: 'no_account' }
      return hash === `hash of ${given}`
        ? { outcome: 'match', matches: true, needsRehash: false, reasons: [] }
        : { ...unread, outcome: 'mismatch' }
    }
  }
  const told = (end: string) => async () => void asked.push([end])
  const throttle: AttemptThrottle = {
    async reserve(subject) {
      asked.push(['reserve', subject])
      if (ends.throttle !== null) return await ends.throttle.reserve(subject)
      return { allowed: true, refund: told('refund'), fail: told('fail'), succeed: told('succeed') }
    }
  }
  const security = createAccountSecurity({
    policy: { ...servicePublic, ...changes },
    estimator: {
      dataVersion: loaded.dataVersion,
      estimate(given, context) {
        contexts.push(context)
        return loaded.estimate(given, context)
      }
    },
    hasher,
    throttle,
    breach: {
      async check(given, options) {
        asked.push(['breach', given, options])
        return answer
      }
    },
    now: () => nowMs
  })
  return { security, asked, contexts, ends }
}

export const signal: AbortSignal = new AbortController().signal
export const admission: { readonly signal: AbortSignal; readonly deadlineMs: number } = { signal, deadlineMs: 500 }
/** The newest first. */
export const remembered: readonly EarlierPassword[] = [
  { hash: 'hash of yesterday', replacedAtMs: nowMs - DAY_MS },
  { hash: `hash of ${other}`, replacedAtMs: nowMs - 2 * DAY_MS },
  { hash: 'hash of long ago', replacedAtMs: nowMs - 3 * DAY_MS }
]

export const attempt: Readonly<Record<'account' | 'source' | 'password' | 'storedHash', string>> = {
  account,
  source: '192.0.2.1',
  password,
  storedHash: `hash of ${password}`
}
