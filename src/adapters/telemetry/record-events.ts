import type { Meter } from '@opentelemetry/api'
import { SECURITY_EVENT_CHANNEL } from '../../account/events/create-event-log.ts'
import type { SecurityEvent } from '../../account/lifecycle/index.ts'
import type { Listener } from './record-operations.ts'

/** The listener that counts the security events of the accounts, by their code alone. */
export function recordEvents(meter: Meter): Readonly<Record<string, Listener>> {
  const events = meter.createCounter('rempart.security.events', {
    description: 'Security events of the accounts',
    unit: '{event}'
  })
  return {
    [SECURITY_EVENT_CHANNEL]: (message) => events.add(1, { 'rempart.event': (message as SecurityEvent).code })
  }
}
