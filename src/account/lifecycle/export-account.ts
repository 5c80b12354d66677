import type { Language } from '../../messages/language/language.ts'
import type { AccountDevice } from '../store/account-device.ts'
import type { AccountSession } from '../store/account-session.ts'
import type { StoredEvent } from '../store/stored-event.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'
import { withProof, type NotAllowed } from './with-session.ts'

/** All the data about a user, as one JSON document: `account-export.schema.json`. Instants are ISO 8601 in UTC. */
export interface AccountExport {
  readonly format: 'rempart-account-export'
  readonly version: 1
  readonly exportedAt: string
  readonly account: {
    readonly id: string
    readonly address: string
    readonly addressProvedAt: string | null
    readonly language: Language
    readonly personalData: readonly string[]
    readonly groups: readonly string[]
    readonly createdAt: string
    readonly lastActivityAt: string
    readonly erasureAt: string | null
  }
  /** Only when passwords were chosen: their hashes would help only an attacker. */
  readonly password: {
    readonly setAt: string
    readonly replacedAt: readonly string[]
    readonly recoveryCodesLeft: number
  }
  readonly sessions: readonly {
    readonly label: string
    readonly createdAt: string
    readonly seenAt: string
    readonly expiresAt: string
  }[]
  readonly devices: readonly { readonly label: string; readonly seenAt: string; readonly expiresAt: string }[]
  readonly events: readonly { readonly code: string; readonly at: string; readonly details: StoredEvent['details'] }[]
}

export type ExportOutcome = { readonly outcome: 'exported'; readonly data: AccountExport } | NotAllowed

const MAXIMUM_EVENTS = 10_000

export async function exportAccount(parts: LifecycleParts, token: string): Promise<ExportOutcome> {
  return await withProof<ExportOutcome>(parts, token, async ({ account }) => {
    const { store, log, now } = parts
    await log.tell('exported', account.id, {})
    const [sessions, devices, events] = await Promise.all([
      store.listSessions(account.id),
      store.listDevices(account.id),
      store.listEvents(log.pseudonym(account.id), MAXIMUM_EVENTS)
    ])
    const { credential } = account
    const data: AccountExport = {
      format: 'rempart-account-export',
      version: 1,
      exportedAt: iso(now()),
      account: {
        id: account.id,
        address: account.address,
        addressProvedAt: isoOrNull(account.addressProvedAtMs),
        language: account.language,
        personalData: account.context,
        groups: account.groups,
        createdAt: iso(account.createdAtMs),
        lastActivityAt: iso(account.lastActivityAtMs),
        erasureAt: isoOrNull(account.eraseAtMs)
      },
      password: {
        setAt: iso(credential.setAtMs),
        replacedAt: credential.earlier
          .map(({ replacedAtMs }) => replacedAtMs)
          .filter((each) => each !== null)
          .map(iso),
        recoveryCodesLeft: account.recoveryCodes.length
      },
      sessions: sessions.map(exportSession),
      devices: devices.map(exportDevice),
      events: events.map(({ code, atMs, details }) => ({ code, at: iso(atMs), details }))
    }
    return { outcome: 'exported', data }
  })
}

function exportSession({
  label,
  createdAtMs,
  seenAtMs,
  expiresAtMs
}: AccountSession): AccountExport['sessions'][number] {
  return { label, createdAt: iso(createdAtMs), seenAt: iso(seenAtMs), expiresAt: iso(expiresAtMs) }
}

function exportDevice({ label, seenAtMs, expiresAtMs }: AccountDevice): AccountExport['devices'][number] {
  return { label, seenAt: iso(seenAtMs), expiresAt: iso(expiresAtMs) }
}

function iso(atMs: number): string {
  return new Date(atMs).toISOString()
}

function isoOrNull(atMs: number | null): string | null {
  return atMs === null ? null : iso(atMs)
}
