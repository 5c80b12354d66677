import type { Kysely, Selectable } from 'kysely'
import type { AccountDevice } from '../../store/account-device.ts'
import type { AccountStore } from '../../store/account-store.ts'
import { askDatabase } from '../database/ask-database.ts'
import type { Tables } from '../database/tables.ts'
import { instant, text } from '../database/values.ts'

type Devices = Pick<AccountStore, 'putDevice' | 'findDevice' | 'listDevices' | 'forgetDevice'>

export function createDeviceTable(tables: Kysely<Tables>): Devices {
  const known = tables.selectFrom('devices').select(['device', 'label', 'seen_at', 'expires_at'])

  return {
    putDevice: async (accountId, { device, label, seenAtMs, expiresAtMs }, replaced) => {
      await askDatabase(() =>
        tables
          .with('replaced', (query) =>
            query
              .deleteFrom('devices')
              .where('account_id', '=', accountId)
              .where('device', '=', replaced)
              .where('device', '!=', device)
              .returning('device')
          )
          .insertInto('devices')
          .columns(['account_id', 'device', 'label', 'seen_at', 'expires_at'])
          .expression((query) =>
            query
              .selectFrom('accounts')
              .select([
                'id',
                text(device).as('device'),
                text(label).as('label'),
                instant(seenAtMs).as('seen_at'),
                instant(expiresAtMs).as('expires_at')
              ])
              .where('id', '=', accountId)
          )
          .onConflict((conflict) =>
            conflict.columns(['account_id', 'device']).doUpdateSet((row) => ({
              label: row.ref('excluded.label'),
              seen_at: row.ref('excluded.seen_at'),
              expires_at: row.ref('excluded.expires_at')
            }))
          )
          .execute()
      )
    },

    findDevice: (accountId, device) =>
      askDatabase(async () => {
        const found = await known.where('account_id', '=', accountId).where('device', '=', device).executeTakeFirst()
        return found === undefined ? null : toDevice(found)
      }),

    listDevices: (accountId) =>
      askDatabase(async () => {
        const rows = await known
          .where('account_id', '=', accountId)
          .orderBy('seen_at', 'desc')
          .orderBy('device')
          .execute()
        return rows.map(toDevice)
      }),

    forgetDevice: (accountId, device) =>
      askDatabase(async () => {
        const { numDeletedRows } = await tables
          .deleteFrom('devices')
          .where('account_id', '=', accountId)
          .where('device', '=', device)
          .executeTakeFirst()
        return numDeletedRows === 1n
      })
  }
}

function toDevice(row: Omit<Selectable<Tables['devices']>, 'account_id'>): AccountDevice {
  return {
    device: row.device,
    label: row.label,
    seenAtMs: row.seen_at.getTime(),
    expiresAtMs: row.expires_at.getTime()
  }
}
