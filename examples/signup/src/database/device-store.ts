import { sql, type Kysely } from 'kysely'
import { ask } from './database-unavailable.ts'
import { timestamp } from './new-session.ts'
import type { Tables } from './tables.ts'

/** A known device as its owner sees it. */
export interface KnownDevice {
  readonly device: string
  readonly label: string
  readonly seenAt: Date
}

/** A browser that has just signed in to an account. */
export interface NewDevice {
  readonly email: string
  /** What its cookie calls it. */
  readonly device: string
  /** What its cookie called it before: a copy of that one is known no more. */
  readonly earlier: string | null
  readonly label: string
  readonly expiresAtMs: number
}

/** Which devices are known still: a cookie alone could not be taken back. */
export interface DeviceStore {
  put(device: NewDevice): Promise<void>
  /** Whether a device of the account with that address is known. */
  has(email: string, device: string): Promise<boolean>
  /** The known devices of an account, the last seen first. */
  list(accountId: string): Promise<readonly KnownDevice[]>
  forget(accountId: string, device: string): Promise<void>
  deleteExpired(): Promise<void>
}

/** Known devices in the database. */
export function createDeviceStore(database: Kysely<Tables>): DeviceStore {
  return {
    async put({ email, device, earlier, label, expiresAtMs }) {
      await ask(() =>
        database
          .with('replaced', (query) =>
            query
              .deleteFrom('known_devices')
              .where('device', '=', earlier ?? '')
              .returning('device')
          )
          .insertInto('known_devices')
          .columns(['device', 'account_id', 'expires_at', 'label'])
          .expression((query) =>
            query
              .selectFrom('accounts')
              .select([
                sql<string>`${device}::varchar`.as('device'),
                'id',
                timestamp(expiresAtMs).as('expires_at'),
                sql<string>`${label}::varchar`.as('label')
              ])
              .where('email', '=', email)
          )
          .execute()
      )
    },

    async has(email, device) {
      const found = await ask(() =>
        database
          .selectFrom('known_devices')
          .innerJoin('accounts', 'accounts.id', 'known_devices.account_id')
          .select('device')
          .where('device', '=', device)
          .where('email', '=', email)
          .executeTakeFirst()
      )
      return found !== undefined
    },

    list: async (accountId) =>
      await ask(() =>
        database
          .selectFrom('known_devices')
          .select(['device', 'label', 'seen_at as seenAt'])
          .where('account_id', '=', accountId)
          .where('expires_at', '>', sql<Date>`now()`)
          .orderBy('seen_at', 'desc')
          .orderBy('device')
          .limit(100)
          .execute()
      ),

    async forget(accountId, device) {
      await ask(() =>
        database.deleteFrom('known_devices').where('account_id', '=', accountId).where('device', '=', device).execute()
      )
    },

    async deleteExpired() {
      await ask(() =>
        database
          .deleteFrom('known_devices')
          .where('expires_at', '<=', sql<Date>`now()`)
          .execute()
      )
    }
  }
}
