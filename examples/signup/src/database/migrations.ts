import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** In the order of their names; one that was published never changes. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001_accounts_sessions_attempts': {
    async up(database: Kysely<unknown>) {
      await database.schema
        .createTable('accounts')
        .addColumn('id', 'uuid', (column) => column.primaryKey())
        .addColumn('email', 'varchar(254)', (column) => column.notNull().unique())
        .addColumn('name', 'varchar(200)', (column) => column.notNull())
        .addColumn('password_hash', 'varchar(255)', (column) => column.notNull())
        .addColumn('sign_up_form_digest', 'varchar(43)')
        .addColumn('created_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
        .addColumn('password_changed_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
        .execute()
      await database.schema
        .createTable('sessions')
        .addColumn('token_digest', 'varchar(43)', (column) => column.primaryKey())
        .addColumn('account_id', 'uuid', (column) => column.notNull().references('accounts.id').onDelete('cascade'))
        .addColumn('created_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
        .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
        .execute()
      await database.schema.createIndex('sessions_account_id').on('sessions').column('account_id').execute()
      await database.schema.createIndex('sessions_expires_at').on('sessions').column('expires_at').execute()
      // The columns that rate-limiter-flexible reads and writes.
      await database.schema
        .createTable('attempts')
        .addColumn('key', 'varchar(255)', (column) => column.primaryKey())
        .addColumn('points', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('expire', 'bigint')
        .execute()
    }
  },

  '002_attempt_windows_password_versions': {
    async up(database: Kysely<unknown>) {
      await database.schema.dropTable('attempts').execute()
      await database.schema
        .createTable('attempt_windows')
        .addColumn('key', 'varchar(43)', (column) => column.primaryKey())
        .addColumn('window', 'varchar(4000)', (column) => column.notNull())
        .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
        .execute()
      await database.schema
        .createIndex('attempt_windows_expires_at')
        .on('attempt_windows')
        .column('expires_at')
        .execute()
      for (const table of ['accounts', 'sessions']) {
        await database.schema
          .alterTable(table)
          .addColumn('password_version', 'integer', (column) => column.notNull().defaultTo(1))
          .execute()
      }
    }
  },

  '003_recovery_links': {
    async up(database: Kysely<unknown>) {
      await database.schema
        .createTable('recovery_links')
        .addColumn('account_id', 'uuid', (column) => column.primaryKey().references('accounts.id').onDelete('cascade'))
        .addColumn('token_digest', 'varchar(43)', (column) => column.notNull().unique())
        .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
        .addColumn('password_version', 'integer', (column) => column.notNull())
        .execute()
    }
  },

  '004_session_ends_known_devices': {
    async up(database: Kysely<unknown>) {
      // Whoever is signed in during the change signs in again: what is stored of a token is another digest from now on.
      await database.deleteFrom('sessions' as never).execute()
      await database.schema
        .alterTable('sessions')
        .addColumn('seen_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
        .addColumn('idle_until', 'timestamptz', (column) => column.notNull())
        .addColumn('label', 'varchar(60)', (column) => column.notNull())
        .execute()
      await database.schema
        .createTable('known_devices')
        .addColumn('device', 'varchar(22)', (column) => column.primaryKey())
        .addColumn('account_id', 'uuid', (column) => column.notNull().references('accounts.id').onDelete('cascade'))
        .addColumn('seen_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
        .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
        .addColumn('label', 'varchar(60)', (column) => column.notNull())
        .execute()
      await database.schema.createIndex('known_devices_account_id').on('known_devices').column('account_id').execute()
      await database.schema.createIndex('known_devices_expires_at').on('known_devices').column('expires_at').execute()
    }
  },

  '005_previous_passwords': {
    async up(database: Kysely<unknown>) {
      await database.schema
        .createTable('previous_passwords')
        .addColumn('id', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
        .addColumn('account_id', 'uuid', (column) => column.notNull().references('accounts.id').onDelete('cascade'))
        .addColumn('password_hash', 'varchar(255)', (column) => column.notNull())
        .addColumn('replaced_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
        .execute()
      await database.schema
        .createIndex('previous_passwords_account_id')
        .on('previous_passwords')
        .columns(['account_id', 'replaced_at'])
        .execute()
    }
  },

  '006_required_changes': {
    async up(database: Kysely<unknown>) {
      await database.schema.alterTable('accounts').addColumn('must_change', 'varchar(20)').execute()
      await database.schema.alterTable('accounts').addColumn('temporary_until', 'timestamptz').execute()
    }
  },

  '007_security_events': {
    async up(database: Kysely<unknown>) {
      await database.schema
        .createTable('security_events')
        .addColumn('id', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
        .addColumn('pseudonym', 'varchar(43)', (column) => column.notNull())
        .addColumn('code', 'varchar(30)', (column) => column.notNull())
        .addColumn('label', 'varchar(60)', (column) => column.notNull())
        .addColumn('at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
        .execute()
      await database.schema
        .createIndex('security_events_pseudonym')
        .on('security_events')
        .columns(['pseudonym', 'at'])
        .execute()
      await database.schema.createIndex('security_events_at').on('security_events').column('at').execute()
    }
  },

  '008_attempts_by_the_library': {
    async up(database: Kysely<unknown>) {
      await database.schema.dropTable('attempt_windows').execute()
    }
  },

  '009_hashes_of_other_systems': {
    async up(database: Kysely<unknown>) {
      // Wrapped in Argon2id, such a hash has up to 1024 characters.
      for (const table of ['accounts', 'previous_passwords']) {
        await database.schema
          .alterTable(table)
          .alterColumn('password_hash', (column) => column.setDataType('varchar(1024)'))
          .execute()
      }
    }
  },

  '010_pending_sign_ups': {
    async up(database: Kysely<unknown>) {
      await database.schema
        .createTable('pending_sign_ups')
        .addColumn('token_digest', 'varchar(43)', (column) => column.primaryKey())
        .addColumn('email', 'varchar(254)', (column) => column.notNull())
        .addColumn('name', 'varchar(200)', (column) => column.notNull())
        .addColumn('password_hash', 'varchar(255)', (column) => column.notNull())
        .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
        .execute()
      await database.schema.createIndex('pending_sign_ups_email').on('pending_sign_ups').column('email').execute()
      await database.schema
        .createIndex('pending_sign_ups_expires_at')
        .on('pending_sign_ups')
        .column('expires_at')
        .execute()
    }
  }
}
