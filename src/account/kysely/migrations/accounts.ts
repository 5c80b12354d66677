import { sql, type ColumnDefinitionBuilder, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

const required = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull()
const first = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull().defaultTo(1)
const ofAccount = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder =>
  column.notNull().references('accounts.id').onDelete('cascade')

/** Ids are compared by bytes, so that each page starts where the last one ended. */
const ID = sql`text collate "C"`

/**
 * Run in the order of their names; a published migration never changes. Table names are without the prefix, index names
 * with it.
 */
export function accountMigrations(prefix: string): Readonly<Record<string, Migration>> {
  return {
    '002_accounts': {
      async up(database: Kysely<unknown>) {
        const { schema } = database
        await schema
          .createTable('accounts')
          .addColumn('id', ID, (column) => column.primaryKey())
          .addColumn('address', 'text', (column) => column.notNull().unique())
          .addColumn('address_proved_at', 'timestamptz')
          .addColumn('language', 'text', required)
          .addColumn('context', 'jsonb', required)
          .addColumn('groups', 'jsonb', required)
          .addColumn('is_exempt_from_purge', 'boolean', required)
          .addColumn('created_at', 'timestamptz', required)
          .addColumn('last_activity_at', 'timestamptz', required)
          .addColumn('notice_days', 'integer')
          .addColumn('notice_erase_at', 'timestamptz')
          .addColumn('erase_at', 'timestamptz')
          .addColumn('recovery_codes', 'jsonb', required)
          .addColumn('password_hash', 'text', required)
          .addColumn('password_set_at', 'timestamptz', required)
          .addColumn('must_change', 'text')
          .addColumn('temporary_until', 'timestamptz')
          .addColumn('earlier_passwords', 'jsonb', required)
          .addColumn('version', 'integer', first)
          .addColumn('session_generation', 'integer', first)
          .addColumn('token_generation', 'integer', first)
          .addColumn('claimed_until', 'timestamptz', (column) => column.notNull().defaultTo(sql`'-infinity'`))
          .execute()
        await schema
          .createTable('tokens')
          .addColumn('account_id', ID, ofAccount)
          .addColumn('purpose', 'text', required)
          .addColumn('digest', 'text', (column) => column.notNull().unique())
          .addColumn('expires_at', 'timestamptz', required)
          .addColumn('token_generation', 'integer', required)
          .addColumn('address', 'text')
          .addPrimaryKeyConstraint(`${prefix}tokens_pkey`, ['account_id', 'purpose'])
          .execute()
        await schema
          .createTable('sessions')
          .addColumn('digest', 'text', (column) => column.primaryKey())
          .addColumn('account_id', ID, ofAccount)
          .addColumn('session_generation', 'integer', required)
          .addColumn('label', 'text', required)
          .addColumn('created_at', 'timestamptz', required)
          .addColumn('seen_at', 'timestamptz', required)
          .addColumn('proved_at', 'timestamptz', required)
          .addColumn('idle_until', 'timestamptz', required)
          .addColumn('expires_at', 'timestamptz', required)
          .execute()
        await schema
          .createTable('devices')
          .addColumn('account_id', ID, ofAccount)
          .addColumn('device', 'text', required)
          .addColumn('label', 'text', required)
          .addColumn('seen_at', 'timestamptz', required)
          .addColumn('expires_at', 'timestamptz', required)
          .addPrimaryKeyConstraint(`${prefix}devices_pkey`, ['account_id', 'device'])
          .execute()
        await schema
          .createTable('events')
          .addColumn('id', 'text', (column) => column.primaryKey())
          .addColumn('code', 'text', required)
          .addColumn('at', 'timestamptz', required)
          .addColumn('pseudonym', 'text')
          .addColumn('details', 'jsonb', required)
          .execute()
        await createIndexes(database, prefix)
      }
    },
    '003_earlier_passwords': {
      async up(database: Kysely<unknown>) {
        await database.schema
          .createIndex(`${prefix}accounts_earlier_passwords`)
          .on('accounts')
          .column(sql`((earlier_passwords -> -1 ->> 'replacedAtMs')::bigint)`)
          .execute()
      }
    }
  }
}

/** One index for each query that does not use a key. */
async function createIndexes(database: Kysely<unknown>, prefix: string): Promise<void> {
  const { schema } = database
  const mayEnd = sql<boolean>`address_proved_at is not null and not is_exempt_from_purge`
  await schema
    .createIndex(`${prefix}accounts_inactive`)
    .on('accounts')
    .column('last_activity_at')
    .where(sql<boolean>`${mayEnd} and notice_days is null`)
    .execute()
  await schema
    .createIndex(`${prefix}accounts_noticed`)
    .on('accounts')
    .columns(['notice_days', 'notice_erase_at'])
    .where(sql<boolean>`${mayEnd} and notice_days is not null`)
    .execute()
  await schema
    .createIndex(`${prefix}accounts_erase_at`)
    .on('accounts')
    .column('erase_at')
    .where(sql<boolean>`erase_at is not null`)
    .execute()
  await schema
    .createIndex(`${prefix}accounts_unproved`)
    .on('accounts')
    .column('created_at')
    .where(sql<boolean>`address_proved_at is null`)
    .execute()
  await schema
    .createIndex(`${prefix}sessions_account_id`)
    .on('sessions')
    .columns(['account_id', 'created_at'])
    .execute()
  await schema
    .createIndex(`${prefix}sessions_end`)
    .on('sessions')
    .column(sql`least(expires_at, idle_until)`)
    .execute()
  await schema.createIndex(`${prefix}tokens_expires_at`).on('tokens').column('expires_at').execute()
  await schema.createIndex(`${prefix}devices_expires_at`).on('devices').column('expires_at').execute()
  await schema.createIndex(`${prefix}events_pseudonym`).on('events').columns(['pseudonym', 'at desc', 'id']).execute()
  await schema.createIndex(`${prefix}events_at`).on('events').column('at').execute()
}
