import { createHmac, randomUUID } from 'node:crypto'
import { channel } from 'node:diagnostics_channel'
import type { AccountStore } from '../store/account-store.ts'
import {
  owaspEventNames,
  type SecurityEvent,
  type SecurityEventCode,
  type SecurityEventDetails
} from './security-event.ts'

/** Every event of every lifecycle of this process is published here, as a {@link SecurityEvent}. */
export const SECURITY_EVENT_CHANNEL = 'rempart:security-event'

/** Options of an event log. */
export interface EventLogOptions {
  readonly store: Pick<AccountStore, 'appendEvent'>
  readonly secret: string
  readonly events: ((event: SecurityEvent) => void) | undefined
  readonly onError: (error: unknown) => void
  readonly now: () => number
}

/** Sends events to the diagnostics channel, the application and the store. */
export interface EventLog {
  /** Reports an event, of an account or of none. A failure to report it never changes the outcome. */
  tell<Code extends SecurityEventCode>(
    code: Code,
    accountId: string | null,
    details: SecurityEventDetails[Code]
  ): Promise<void>
  /** The pseudonym of an account in events. */
  pseudonym(accountId: string): string
}

const PSEUDONYM_CHARACTERS = 22

export function createEventLog({ store, secret, events, onError, now }: EventLogOptions): EventLog {
  const published = channel(SECURITY_EVENT_CHANNEL)
  const pseudonym = (accountId: string): string =>
    createHmac('sha256', secret).update(`event\0${accountId}`).digest('base64url').slice(0, PSEUDONYM_CHARACTERS)

  return {
    pseudonym,
    async tell(code, accountId, details) {
      const about = { atMs: now(), pseudonym: accountId === null ? null : pseudonym(accountId) }
      const stored = { id: randomUUID(), code, ...about, details: { ...details } }
      // The mapped type ties each code to its details; only this line brings them together.
      const event = { ...stored, owasp: owaspEventNames[code] } as SecurityEvent
      try {
        published.publish(event)
        events?.(event)
        // Throttled attempts write nothing, so that a stranger cannot fill the table.
        if (code !== 'sign_in_throttled') await store.appendEvent(stored)
      } catch (error) {
        onError(error)
      }
    }
  }
}
