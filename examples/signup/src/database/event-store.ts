import { createHmac } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import type { EventCode } from '../codes.ts'
import { ask } from './database-unavailable.ts'
import type { Tables } from './tables.ts'

/** Something that happened around an account, as its owner sees it. */
export interface SecurityEvent {
  readonly code: EventCode
  readonly label: string
  readonly at: Date
}

/** What happened around accounts, under a pseudonym of their address: it outlives the account, and names nobody. */
export interface EventStore {
  /** The same work for an address that has no account. A store that fails keeps nobody out. */
  record(email: string, code: EventCode, label: string): Promise<void>
  /** What happened to an address since its account was made, the newest first. */
  list(account: { readonly email: string; readonly createdAt: Date }, limit: number): Promise<readonly SecurityEvent[]>
  /** Deletes what is older than the policy keeps it. */
  purge(): Promise<void>
}

export interface EventStoreOptions {
  /** Of the pseudonyms. */
  readonly secret: string
  readonly eventsDays: number
  readonly onError: (error: unknown) => void
}

export function createEventStore(
  database: Kysely<Tables>,
  { secret, eventsDays, onError }: EventStoreOptions
): EventStore {
  const pseudonymOf = (email: string): string => createHmac('sha256', secret).update(email).digest('base64url')
  return {
    async record(email, code, label) {
      const row = { pseudonym: pseudonymOf(email), code, label }
      await ask(() => database.insertInto('security_events').values(row).execute()).catch(onError)
    },

    list: async ({ email, createdAt }, limit) =>
      await ask(() =>
        database
          .selectFrom('security_events')
          .select(['code', 'label', 'at'])
          .where('pseudonym', '=', pseudonymOf(email))
          .where('at', '>=', createdAt)
          .orderBy('at', 'desc')
          .orderBy('id', 'desc')
          .limit(limit)
          .execute()
      ),

    async purge() {
      await ask(() =>
        database
          .deleteFrom('security_events')
          .where('at', '<=', sql<Date>`now() - make_interval(days => ${eventsDays}::integer)`)
          .execute()
      )
    }
  }
}
