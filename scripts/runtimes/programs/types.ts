// What TypeScript makes of each entry that needs no package of somebody else: values, types, and a result that narrows.
import { judgePassword, servicePublic, type AccountSecurityPolicy, type PasswordVerdict } from 'rempart'
import { createAccountSecurity, type AuthenticateOutcome } from 'rempart/account'
import { createMemoryAccountStore, type AccountLifecycle } from 'rempart/account/lifecycle'
import { createValkeyAttemptStore } from 'rempart/account/valkey'
import { pwnedPasswords, type BreachAnswer } from 'rempart/breach'
import { auditPolicy } from 'rempart/compliance'
import { createPasswordHasher, type PasswordHasher } from 'rempart/hashing'
import { legacyFormats } from 'rempart/hashing/legacy'
import { problemOfOutcome } from 'rempart/http'
import { createMessages } from 'rempart/messages'
import { createMeter } from 'rempart/meter'
import 'rempart/meter/define'
import { dsfrMessages } from 'rempart/meter/dsfr'
import { loadEstimator, type Estimator } from 'rempart/strength'
import { tuneParameters } from 'rempart/tuning'
import { parseAccountSecurityPolicy, passwordSchema } from 'rempart/zod'

export const estimator: Promise<Estimator> = loadEstimator({ languages: ['fr'] })
export const policy: AccountSecurityPolicy = parseAccountSecurityPolicy(servicePublic)
export const hasher: PasswordHasher = createPasswordHasher({ parameters: policy.hashing, legacy: legacyFormats })
export const verdict: Promise<PasswordVerdict> = estimator.then((by) => judgePassword('Bonjour1', policy, [], by))
export const functions: readonly object[] = [
  [auditPolicy, createAccountSecurity, createMemoryAccountStore, createMeter, createValkeyAttemptStore],
  [dsfrMessages, passwordSchema, problemOfOutcome, pwnedPasswords, tuneParameters]
]

export function say(outcome: AuthenticateOutcome, answer: BreachAnswer, lifecycle: AccountLifecycle): string {
  if (outcome.outcome === 'throttled') return createMessages('fr').duration(outcome.retryAfterSeconds ?? 0)
  if (answer.outcome === 'found') return String(answer.occurrences + 1)
  return outcome.outcome === 'refused' ? outcome.reason : typeof lifecycle.signIn
}
