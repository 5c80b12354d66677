import type { AccountThrottle, AttemptReservation, AttemptStore, AttemptThrottle } from 'rempart/account'
import { createStandbyAttemptStore, createThrottle } from 'rempart/account'
import type { ServicePolicy, Settings } from '../settings.ts'
import { openValkey } from './open-valkey.ts'
import { derivedSecret } from './secret.ts'

export interface Throttles {
  /** Of sign-ins, by account and by source. */
  readonly signIns: AccountThrottle
  /** Of requests for a link, by account and by source. */
  readonly requests: AttemptThrottle
  /** Of messages to addresses that somebody signs up with. */
  readonly registrations: AttemptThrottle
  /** Takes one sign-up of a source. */
  readonly reserveSignUp: (source: readonly string[]) => Promise<AttemptReservation>
  /** Takes one judgement of a new password for a source. */
  readonly reserveJudgement: (source: readonly string[]) => Promise<AttemptReservation>
  close(): Promise<void>
}

/** A larger network has more people in it: an IPv6 /48 as many as four /64. */
const LARGER_NETWORK = 4
const HOURS = 24
/** New passwords that are judged for each account that a source may make: to mistype is no sign-up. */
const JUDGEMENTS = 10

/** In Valkey or Redis where `VALKEY_URL` says so, else in the database. */
export async function openThrottles(
  settings: Settings,
  { throttling, recovery }: ServicePolicy,
  inDatabase: AttemptStore,
  secret: string,
  onStoreAway: (error: unknown) => void
): Promise<Throttles> {
  const { VALKEY_URL, FAILED_SIGN_INS_PER_HOUR, SIGN_UPS_PER_HOUR, RECOVERIES_PER_HOUR } = settings
  const valkey = VALKEY_URL === undefined ? null : await openValkey(VALKEY_URL, onStoreAway)
  const store = valkey === null ? inDatabase : createStandbyAttemptStore({ store: valkey.store, onAway: onStoreAway })
  const perSource = throttling.maximumFailuresPerSourcePerHour ?? FAILED_SIGN_INS_PER_HOUR
  const signIns = createThrottle({
    ...throttling,
    maximumFailuresPerSourcePerHour: [perSource, LARGER_NETWORK * perSource],
    store,
    secret: derivedSecret(secret, 'sign-in')
  })
  const ofSource = (purpose: string, perHour: number): Throttles['reserveSignUp'] => {
    const throttle = createThrottle({
      maximumFailuresPerDay: HOURS * perHour,
      maximumFailuresPerSourcePerHour: [perHour, LARGER_NETWORK * perHour],
      store,
      secret: derivedSecret(secret, purpose)
    })
    return async (source) => throttle.reserve({ account: source.join(' '), source })
  }
  const requests = createThrottle({
    maximumFailuresPerDay: recovery.maximumRequestsPerDay,
    knownDevices: { rememberDays: 1, maximumFailuresPerDay: recovery.maximumRequestsPerDay },
    maximumFailuresPerSourcePerHour: [RECOVERIES_PER_HOUR, LARGER_NETWORK * RECOVERIES_PER_HOUR],
    store,
    secret: derivedSecret(secret, 'recovery')
  })
  const registrations = createThrottle({
    maximumFailuresPerDay: recovery.maximumRequestsPerDay,
    maximumFailuresPerSourcePerHour: [SIGN_UPS_PER_HOUR, LARGER_NETWORK * SIGN_UPS_PER_HOUR],
    store,
    secret: derivedSecret(secret, 'address proof')
  })
  return {
    signIns,
    requests,
    registrations,
    reserveSignUp: ofSource('sign-up', SIGN_UPS_PER_HOUR),
    reserveJudgement: ofSource('judgement', JUDGEMENTS * SIGN_UPS_PER_HOUR),
    close: async () => valkey?.close()
  }
}
