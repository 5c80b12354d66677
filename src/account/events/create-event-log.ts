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

/** What an event log is told. */
export interface EventLogOptions {
  readonly store: Pick<AccountStore, 'appendEvent'>
  readonly secret: string
  readonly events: ((event: SecurityEvent) => void) | undefined
  readonly onError: (error: unknown) => void
  readonly now: () => number
}

/** Where events go: the diagnostics channel, the application, the store. */
export interface EventLog {
  /**
   * Tells what happened, to an account or to none. What goes wrong with telling changes nothing of what happened.
   */
  tell<Code extends SecurityEventCode>(
    code: Code,
    accountId: string | null,
    details: SecurityEventDetails[Code]
  ): Promise<void>
  /** What events call an account. */
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
      // The mapped type ties each code to its details; here is where they meet.
      const event = { ...stored, owasp: owaspEventNames[code] } as SecurityEvent
      try {
        published.publish(event)
        events?.(event)
        // Attempts while waiting write nothing: a stranger fills no table.
        if (code !== 'sign_in_throttled') await store.appendEvent(stored)
      } catch (error) {
        onError(error)
      }
    }
  }
}
