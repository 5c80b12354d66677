import type { MailContent } from '../../messages/mails/mail.ts'
import { createEventLog, type EventLog } from '../events/create-event-log.ts'
import { createUnderWay, type UnderWay } from '../under-way/create-under-way.ts'
import type { AccountLifecycleOptions } from './lifecycle-options.ts'

type Defaulted = 'now' | 'stepUpMinutes' | 'proofMinutes' | 'maximumSessions'

/** The addressee of a message. */
export type Addressee = Parameters<AccountLifecycleOptions['mail']['send']>[0]

/** Shared by all the methods. */
export interface LifecycleParts
  extends Omit<AccountLifecycleOptions, Defaulted>, Required<Pick<AccountLifecycleOptions, Defaulted>> {
  readonly log: EventLog
  readonly underWay: UnderWay
  /** Sends a message in the background. */
  readonly post: (to: Addressee, content: MailContent) => void
}

const MINIMUM_SECRET_CHARACTERS = 32

export function lifecycleParts(options: AccountLifecycleOptions): LifecycleParts {
  const { store, secret, events, onError, now = Date.now, mail } = options
  if (secret.length < MINIMUM_SECRET_CHARACTERS) throw new RangeError('secret must have 32 characters or more')
  const underWay = createUnderWay(onError)
  return {
    stepUpMinutes: 10,
    proofMinutes: 1_440,
    maximumSessions: 10,
    ...options,
    now,
    log: createEventLog({ store, secret, events, onError, now }),
    underWay,
    post: ({ address, language }, content) => underWay.start(async () => mail.send({ address, language }, content))
  }
}
