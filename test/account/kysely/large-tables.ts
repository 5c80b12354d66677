import { sql, type Kysely } from 'kysely'
import type { AccountStore } from '../../../src/account/lifecycle/index.ts'

/** How much is seeded. Of accounts there is one more each minute, of events each second. */
export interface Size {
  readonly accounts: number
  readonly events: number
}

/** 1 January 2020. */
const START = '2020-01-01T00:00:00Z'
const startMs = Date.parse(START)
const DAY_MS = 86_400_000
/** Of a purge. Where it is a large part of a table, reading all of it is the better plan. */
const BATCH = 20

function accountAt(index: number): string {
  return `account-${String(index).padStart(9, '0')}`
}

/**
 * Fills the tables in the database itself. Of a hundred accounts two have a notice of inactivity, one is unproved and one
 * asked to be erased; each has a session, every third a device, every second a link, every fourth an
 * earlier password.
 */
export async function seedTables(database: Kysely<unknown>, { accounts, events }: Size): Promise<void> {
  await sql`
    insert into rempart_accounts (id, address, address_proved_at, language, context, groups, is_exempt_from_purge, created_at,
      last_activity_at, notice_days, notice_erase_at, erase_at, recovery_codes, password_hash, password_set_at, earlier_passwords)
    select 'account-' || lpad(n::text, 9, '0'), n || '@example.org', case when n % 100 <> 1 then at end, 'fr', '["Jeanne"]', '[]',
      n % 100 = 2, at, at, case when n % 50 = 3 then 30 end, case when n % 50 = 3 then at + interval '30 days' end,
      case when n % 100 = 4 then at + interval '1 year' end, '[]', 'hash ' || n, at,
      case when n % 4 = 0 then jsonb_build_array(jsonb_build_object('hash', 'old', 'replacedAtMs', (extract(epoch from at) * 1000)::bigint)) else '[]' end
    from generate_series(0, ${accounts - 1}::integer) as n, lateral (select ${START}::timestamptz + n * interval '1 minute' as at) as at
    `.execute(database)
  await sql`
    insert into rempart_sessions
    select lpad(n::text, 43, 's'), 'account-' || lpad(n::text, 9, '0'), 1, 'Firefox', at, at, at, at + interval '30 min', at + interval '12 h'
    from generate_series(0, ${accounts - 1}::integer) as n, lateral (select ${START}::timestamptz + n * interval '1 minute' as at) as at
    `.execute(database)
  await sql`
    insert into rempart_devices
    select 'account-' || lpad(n::text, 9, '0'), 'device ' || n, 'Firefox', at, at + interval '90 days'
    from generate_series(0, ${accounts - 1}::integer, 3) as n, lateral (select ${START}::timestamptz + n * interval '1 minute' as at) as at
    `.execute(database)
  await sql`
    insert into rempart_tokens
    select 'account-' || lpad(n::text, 9, '0'), 'recovery', lpad(n::text, 43, 't'), at + interval '1 h', 1, null
    from generate_series(0, ${accounts - 1}::integer, 2) as n, lateral (select ${START}::timestamptz + n * interval '1 minute' as at) as at
    `.execute(database)
  await sql`
    insert into rempart_events
    select 'event-' || n, 'sign_in', ${START}::timestamptz + n * interval '1 second', 'pseudonym ' || n % ${accounts}::integer, '{}'
    from generate_series(0, ${events - 1}::integer) as n`.execute(database)
  await sql`analyze`.execute(database)
}

/** What happens to one account among all of them, and the purges of a batch, by name. */
export function operations(store: AccountStore, { accounts }: Size): Readonly<Record<string, () => Promise<unknown>>> {
  const index = Math.floor(accounts / 2 / 300) * 300 + 30
  const id = accountAt(index)
  const digest = String(index).padStart(43, 's')
  const atMs = startMs + DAY_MS
  const inactive = { lastNoticeDays: null, dueAtMs: startMs + 3_600_000, nowMs: Date.now(), limit: BATCH }
  const noticed = { ...inactive, lastNoticeDays: 30, dueAtMs: startMs + 31 * DAY_MS }
  const session = {
    digest: 'new'.padStart(43, 'n'),
    label: 'Firefox',
    createdAtMs: atMs,
    seenAtMs: atMs,
    provedAtMs: atMs,
    idleUntilMs: atMs,
    expiresAtMs: atMs
  }
  const token = {
    accountId: id,
    purpose: 'recovery',
    digest: 'new'.padStart(43, 't'),
    expiresAtMs: atMs,
    tokenGeneration: 1,
    address: null
  } as const
  return {
    'sign in: the account': () => store.findAccount({ address: `${index}@example.org` }),
    'sign in: the known device': () => store.findDevice(id, `device ${index}`),
    'sign in: a stronger hash': () => store.rehash(id, `hash ${index}`, 'stronger'),
    'sign in: the session begins': () => store.insertSession(id, 1, session, 10),
    'sign in: activity': () => store.touch(id, Date.now()),
    'sign in: the device is remembered': () =>
      store.putDevice(id, { device: 'new', label: 'Firefox', seenAtMs: atMs, expiresAtMs: atMs }, `device ${index}`),
    'sign in: the event': () =>
      store.appendEvent({ id: 'new', code: 'sign_in', atMs, pseudonym: 'somebody', details: {} }),
    'each request: the session': () => store.findSession(digest),
    'each request: it goes on': () => store.updateSession(digest, { seenAtMs: atMs }),
    'recovery: the link': () => store.putToken(token),
    'recovery: the link is followed': () => store.findToken('recovery', token.digest),
    'change of password': () =>
      store.write(id, 1, {}, { endsSessions: { exceptDigest: digest }, voidsTokens: true, forgetsDevices: true }),
    'export: the account': () => store.findAccount({ id }),
    'export: sessions': () => store.listSessions(id),
    'export: devices': () => store.listDevices(id),
    'export: events': () => store.listEvents(`pseudonym ${index}`, BATCH),
    'purge: a dry run': () => store.findInactive({ ...inactive, afterId: null }),
    'purge: a batch to warn': () => store.claimInactive(inactive, Date.now()),
    'purge: the notice is noted': () => store.markInactive(accountAt(0), startMs, { days: 30, eraseAtMs: atMs }),
    'purge: a batch to erase': () => store.eraseInactive(noticed),
    'purge: whoever asked for it': () => store.eraseDue(startMs + 366 * DAY_MS, BATCH),
    'purge: the unproved': () => store.eraseUnproved(startMs + DAY_MS, BATCH),
    'purge: events': () => store.purgeEvents(startMs + 60_000, BATCH),
    'purge: earlier passwords': () => store.forgetEarlierPasswords(startMs + DAY_MS, BATCH),
    'purge: what has ended': () => store.deleteExpired(startMs + DAY_MS, BATCH),
    'all must change: a batch': () =>
      store.requireChange({
        reason: 'forced',
        setBeforeMs: Date.now(),
        ids: null,
        afterId: id,
        limit: BATCH,
        endsSessions: false
      }),
    erasure: () => store.erase(accountAt(index + 5), 1)
  }
}
