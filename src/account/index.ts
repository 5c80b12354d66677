export { type AttemptReservation, type AttemptSubject, type AttemptThrottle } from './attempt-throttle.ts'
export { type AuthenticateOutcome, type SignInAttempt } from './authenticate.ts'
export {
  createAccountSecurity,
  type AccountSecurity,
  type AccountSecurityOptions,
  type EnrollOutcome
} from './create-account-security.ts'
export { createMemoryThrottle, type MemoryThrottleOptions } from './memory-throttle.ts'
