import type { AccountSession, NewAccount, StoredEvent, StoredToken } from '../../../src/account/lifecycle/index.ts'

/** An instant to count from: 1 January 2026. */
export const startMs: number = Date.UTC(2026, 0, 1)

let count = 0

/** A text that no test had before, 43 characters: as a digest is. */
export function newDigest(): string {
  count += 1
  return String(count).padStart(43, 'd')
}

/** An account whose address is proved. Ids come in the order of the calls. */
export function newAccount(facts: Partial<NewAccount> = {}): NewAccount {
  count += 1
  const id = `account-${String(count).padStart(9, '0')}`
  return {
    id,
    createdAtMs: startMs,
    address: `${id}@example.org`,
    addressProvedAtMs: startMs,
    language: 'fr',
    context: ['Jeanne Dupont', `${id}@example.org`],
    groups: [],
    isExemptFromPurge: false,
    eraseAtMs: null,
    recoveryCodes: [],
    credential: { hash: `hash of ${id}`, setAtMs: startMs, mustChange: null, temporaryUntilMs: null, earlier: [] },
    ...facts
  }
}

/** A session that lasts an hour, and half an hour without a request. */
export function newSession(facts: Partial<AccountSession> = {}): AccountSession {
  return {
    digest: newDigest(),
    label: 'Firefox, Linux',
    createdAtMs: startMs,
    seenAtMs: startMs,
    provedAtMs: startMs,
    idleUntilMs: startMs + 1_800_000,
    expiresAtMs: startMs + 3_600_000,
    ...facts
  }
}

/** A recovery token of an account that nothing happened to yet. */
export function newToken(accountId: string, facts: Partial<StoredToken> = {}): StoredToken {
  return {
    accountId,
    purpose: 'recovery',
    digest: newDigest(),
    expiresAtMs: startMs + 3_600_000,
    tokenGeneration: 1,
    address: null,
    ...facts
  }
}

export function newEvent(facts: Partial<StoredEvent> = {}): StoredEvent {
  count += 1
  return {
    id: `event-${String(count).padStart(9, '0')}`,
    code: 'sign_in',
    atMs: startMs,
    pseudonym: 'somebody',
    details: { knownDevice: true, sessions: 2, reason: 'text', nothing: null },
    ...facts
  }
}
