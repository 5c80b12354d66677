import type { Account } from '../database/account-store.ts'
import type { SecurityEvent } from '../database/event-store.ts'
import type { Parts } from './parts.ts'

/** All that the service keeps about a person, but for what would let somebody in: no hash, no token, no cookie. */
export interface AccountExport {
  readonly format: 'guichet-account'
  readonly version: 1
  readonly exportedAt: string
  readonly account: {
    readonly email: string
    readonly name: string
    readonly createdAt: Date
    readonly passwordChangedAt: Date
    /** Earlier passwords that are remembered, as hashes, so that none of them comes back. */
    readonly rememberedPasswords: number
  }
  readonly sessions: readonly { readonly browser: string; readonly createdAt: Date; readonly seenAt: Date }[]
  readonly knownDevices: readonly { readonly browser: string; readonly seenAt: Date }[]
  readonly events: readonly SecurityEvent[]
}

/** More than a person makes in the years that events are kept. */
const MAXIMUM_EVENTS = 10_000

export async function exportAccount(
  account: Account,
  { sessionStore, deviceStore, history, events }: Pick<Parts, 'sessionStore' | 'deviceStore' | 'history' | 'events'>
): Promise<AccountExport> {
  const { id, email, name, createdAt, passwordChangedAt } = account
  const [sessions, known, earlier, happened] = await Promise.all([
    sessionStore.list(id),
    deviceStore.list(id),
    history.list(id),
    events.list(account, MAXIMUM_EVENTS)
  ])
  return {
    format: 'guichet-account',
    version: 1,
    exportedAt: new Date().toISOString(),
    account: { email, name, createdAt, passwordChangedAt, rememberedPasswords: earlier.length },
    sessions: sessions.map(({ label, createdAt: since, seenAt }) => ({ browser: label, createdAt: since, seenAt })),
    knownDevices: known.map(({ label, seenAt }) => ({ browser: label, seenAt })),
    events: happened
  }
}
