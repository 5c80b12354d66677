import type { BreachAnswer } from '../../../src/account/breach/index.ts'
import { createAccountSecurity, createKnownDevices, createMemoryThrottle } from '../../../src/account/index.ts'
import {
  createAccountLifecycle,
  createMemoryAccountStore,
  type AccountLifecycle,
  type AccountLifecycleOptions,
  type AccountStore,
  type BegunSession,
  type SecurityEvent
} from '../../../src/account/lifecycle/index.ts'
import { CHEAPEST_FOR_TESTS, createPasswordHasher, type PasswordHasher } from '../../../src/hashing/index.ts'
import { servicePublic, type AccountSecurityPolicy } from '../../../src/index.ts'
import { composeMail, type MailContent } from '../../../src/messages/index.ts'
import { loadEstimator, type Estimator } from '../../../src/strength/index.ts'

export const jeanne = 'jeanne@example.org'
export const password = 'Grenouille-Vélo-Cactus-7'
export const newPassword = 'Tabouret_Bleu_94'

let estimator: Estimator | undefined

/** A message that was sent. */
export interface SentMail {
  readonly to: string
  readonly language: 'fr' | 'en'
  readonly content: MailContent
  readonly text: string
}

export interface OpenedLifecycle {
  readonly lifecycle: AccountLifecycle
  readonly store: AccountStore
  readonly mails: SentMail[]
  readonly events: SecurityEvent[]
  readonly errors: unknown[]
  readonly clock: { nowMs: number }
  readonly mailServer: { isAway: boolean }
  /** Passwords that are known from breaches, and how the question went. */
  readonly breached: Map<string, BreachAnswer>
  /** What was done, in order: methods of the store, and `hash` and `verify` of the hasher. */
  readonly work: string[]
  /** Registers somebody who proves the address: the session that began. */
  readonly member: (address?: string, facts?: { readonly groups?: readonly string[] }) => Promise<BegunSession>
  /** The token of the last message to an address. */
  readonly tokenTo: (address: string) => string
  readonly codes: () => readonly string[]
}

export const policy: AccountSecurityPolicy = {
  ...servicePublic,
  hashing: CHEAPEST_FOR_TESTS,
  history: { rememberedPasswords: 3 },
  breach: { onFound: 'refuse', minimumOccurrences: 1, whenUnavailable: 'accept', atSignIn: true },
  renewal: { groups: { administrators: { maximumAgeDays: 90, warnDays: 14 } } },
  sessions: { idleMinutes: 30, maximumHours: 12 },
  retention: { eventsDays: 180, inactiveAccountDays: 365, noticeDays: [30, 7] }
}

/** A lifecycle over memory, whose clock stands still. */
export async function openLifecycle(
  changes: Partial<AccountLifecycleOptions> & { readonly policy?: AccountSecurityPolicy } = {}
): Promise<OpenedLifecycle> {
  estimator ??= await loadEstimator()
  const clock = { nowMs: Date.UTC(2026, 0, 1) }
  const now = (): number => clock.nowMs
  const mails: SentMail[] = []
  const mailServer = { isAway: false }
  const events: SecurityEvent[] = []
  const errors: unknown[] = []
  const work: string[] = []
  const breached = new Map<string, BreachAnswer>()
  const store = watched(changes.store ?? createMemoryAccountStore(), work)
  const hasher = countedHasher(createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS }), work)
  const signIns = createMemoryThrottle({ maximumFailuresPerDay: 5, now })
  const security = createAccountSecurity({
    policy: changes.policy ?? policy,
    estimator,
    hasher,
    throttle: signIns,
    breach: { check: async (text) => breached.get(text) ?? { outcome: 'not_found' } },
    now
  })
  const origin = 'https://guichet.example'
  const lifecycle = createAccountLifecycle({
    policy,
    security,
    mail: {
      async send({ address, language }, content) {
        if (mailServer.isAway) throw new Error('the mail server is away')
        mails.push({ to: address, language, content, text: composeMail(language, content).text })
      }
    },
    links: {
      proof: (token) => `${origin}/proof/${token}`,
      recovery: (token) => `${origin}/recovery/${token}`,
      addressChange: (token) => `${origin}/address/${token}`,
      signIn: `${origin}/sign-in`,
      signUp: `${origin}/sign-up`,
      askRecovery: `${origin}/recovery`,
      contest: 'mailto:aide@guichet.example'
    },
    service: 'Le Guichet',
    signIns,
    requests: createMemoryThrottle({ maximumFailuresPerDay: 5, now }),
    secret: 'secret of the tests, 32 characters',
    events: (event) => events.push(event),
    onError: (error) => errors.push(error),
    knownDevices: createKnownDevices({ secret: 'x'.repeat(32), now }),
    now,
    ...changes,
    store
  })

  const tokenTo = (address: string): string => {
    const found = mails.findLast(({ to }) => to === address)
    return /\/(?<token>[\w-]{43})\b/u.exec(found?.text ?? '')?.groups?.['token'] ?? ''
  }

  return {
    lifecycle,
    store,
    mails,
    events,
    errors,
    clock,
    mailServer,
    breached,
    work,
    tokenTo,
    codes: () => events.map(({ code }) => code),
    async member(address = jeanne, { groups = [] } = {}) {
      const registration = { address, password, language: 'fr', context: ['Jeanne Dupont', address], groups } as const
      await lifecycle.register(registration)
      await lifecycle.whenIdle()
      const proved = await lifecycle.proveAddress({ token: tokenTo(address), password })
      if (proved.outcome !== 'authenticated') throw new Error(`the address was not proved: ${proved.outcome}`)
      return proved
    }
  }
}

function watched(store: AccountStore, work: string[]): AccountStore {
  return new Proxy(store, {
    get(target, name: keyof AccountStore) {
      const method: unknown = target[name]
      if (typeof method !== 'function') return method
      return (...given: readonly unknown[]): unknown => {
        work.push(name)
        return Reflect.apply(method, target, given)
      }
    }
  })
}

function countedHasher(hasher: PasswordHasher, work: string[]): Pick<PasswordHasher, 'hash' | 'verify'> {
  return {
    async hash(...given) {
      work.push('hash')
      return await hasher.hash(...given)
    },
    async verify(...given) {
      work.push('verify')
      return await hasher.verify(...given)
    }
  }
}
