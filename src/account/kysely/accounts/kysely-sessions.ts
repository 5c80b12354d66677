import type { Kysely, Selectable } from 'kysely'
import type { AccountSession } from '../../store/account-session.ts'
import type { AccountStore } from '../../store/account-store.ts'
import { askDatabase } from '../database/ask-database.ts'
import type { Tables } from '../database/tables.ts'
import { instant, text } from '../database/values.ts'
import { accountColumns, toAccount } from './account-row.ts'

type Sessions = Pick<AccountStore, 'insertSession' | 'findSession' | 'updateSession' | 'listSessions' | 'endSession'>

const sessionColumns = [
  'sessions.digest',
  'sessions.label',
  'sessions.created_at as begun_at',
  'sessions.seen_at',
  'sessions.proved_at',
  'sessions.idle_until',
  'sessions.expires_at'
] as const

type SessionRow = Omit<Selectable<Tables['sessions']>, 'account_id' | 'session_generation' | 'created_at'> & {
  readonly begun_at: Date
}

/** Sessions of the account's current generation: all others have ended. */
export function createSessionTable(tables: Kysely<Tables>): Sessions {
  const standing = tables
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.account_id')
    .whereRef('sessions.session_generation', '=', 'accounts.session_generation')
    .select(sessionColumns)

  async function insert(accountId: string, generation: number, session: AccountSession): Promise<boolean> {
    const stored = await tables
      .insertInto('sessions')
      .columns([
        'account_id',
        'session_generation',
        'digest',
        'label',
        'created_at',
        'seen_at',
        'proved_at',
        'idle_until',
        'expires_at'
      ])
      .expression((query) =>
        query
          .selectFrom('accounts')
          .select([
            'id',
            'session_generation',
            text(session.digest).as('digest'),
            text(session.label).as('label'),
            instant(session.createdAtMs).as('begun_at'),
            instant(session.seenAtMs).as('seen_at'),
            instant(session.provedAtMs).as('proved_at'),
            instant(session.idleUntilMs).as('idle_until'),
            instant(session.expiresAtMs).as('expires_at')
          ])
          .where('id', '=', accountId)
          .where('session_generation', '=', generation)
      )
      .returning('digest')
      .executeTakeFirst()
    return stored !== undefined
  }

  /** A separate statement, so that the last of several simultaneous sign-ins sees the sessions of all of them. */
  async function endEarliest(accountId: string, generation: number, maximumSessions: number): Promise<void> {
    await tables
      .deleteFrom('sessions')
      .where('digest', 'in', (query) =>
        query
          .selectFrom('sessions')
          .select('digest')
          .where('account_id', '=', accountId)
          .where('session_generation', '=', generation)
          .orderBy('created_at', 'desc')
          .orderBy('digest')
          .offset(maximumSessions)
      )
      .execute()
  }

  return {
    insertSession: (accountId, generation, session, maximumSessions) =>
      askDatabase(async () => {
        if (!(await insert(accountId, generation, session))) return false
        await endEarliest(accountId, generation, maximumSessions)
        return true
      }),

    findSession: (digest) =>
      askDatabase(async () => {
        const found = await standing.select(accountColumns).where('sessions.digest', '=', digest).executeTakeFirst()
        return found === undefined ? null : { session: toSession(found), account: toAccount(found) }
      }),

    updateSession: async (digest, { seenAtMs, provedAtMs, idleUntilMs }) => {
      const change = {
        ...(seenAtMs !== undefined && { seen_at: new Date(seenAtMs) }),
        ...(provedAtMs !== undefined && { proved_at: new Date(provedAtMs) }),
        ...(idleUntilMs !== undefined && { idle_until: new Date(idleUntilMs) })
      }
      if (Object.keys(change).length === 0) return
      await askDatabase(() => tables.updateTable('sessions').set(change).where('digest', '=', digest).execute())
    },

    listSessions: (accountId) =>
      askDatabase(async () => {
        const rows = await standing
          .where('sessions.account_id', '=', accountId)
          .orderBy('sessions.seen_at', 'desc')
          .orderBy('sessions.digest')
          .execute()
        return rows.map(toSession)
      }),

    endSession: (accountId, digest) =>
      askDatabase(async () => {
        const { numDeletedRows } = await tables
          .deleteFrom('sessions')
          .using('accounts')
          .where('sessions.digest', '=', digest)
          .where('accounts.id', '=', accountId)
          .whereRef('sessions.account_id', '=', 'accounts.id')
          .whereRef('sessions.session_generation', '=', 'accounts.session_generation')
          .executeTakeFirst()
        return numDeletedRows === 1n
      })
  }
}

function toSession(row: SessionRow): AccountSession {
  return {
    digest: row.digest,
    label: row.label,
    createdAtMs: row.begun_at.getTime(),
    seenAtMs: row.seen_at.getTime(),
    provedAtMs: row.proved_at.getTime(),
    idleUntilMs: row.idle_until.getTime(),
    expiresAtMs: row.expires_at.getTime()
  }
}
