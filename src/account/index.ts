export { type AuthenticateOutcome, type SignInAttempt } from './authenticate.ts'
export { type ChangePasswordOutcome, type PasswordChange } from './change-password.ts'
export {
  createAccountSecurity,
  type AccountSecurity,
  type AccountSecurityOptions,
  type BreachFinding,
  type EnrollOutcome
} from './create-account-security.ts'
export { type EnrollMessage } from './enroll/enroll-channel.ts'
export { type EnrollOptions } from './enroll/enroll-options.ts'
export { rememberedPasswords, type EarlierPassword } from './history/earlier-passwords.ts'
export {
  createRecovery,
  type Recovery,
  type RecoveryOptions,
  type RecoveryOutcome
} from './recovery/create-recovery.ts'
export { type RecoveryLink, type RecoveryOwner, type RecoveryStore } from './recovery/recovery-store.ts'
export { createSessions, type IssuedSession, type Sessions, type SessionsOptions } from './sessions/create-sessions.ts'
export { type SessionEnds, type SessionStore, type StoredSession } from './sessions/session-store.ts'
export { type AttemptStore } from './throttle/attempt-store.ts'
export {
  type AccountThrottle,
  type AttemptReservation,
  type AttemptSubject,
  type AttemptThrottle
} from './throttle/attempt-throttle.ts'
export { createThrottle, type ThrottleOptions } from './throttle/create-throttle.ts'
export { createKnownDevices, type KnownDevices, type KnownDevicesOptions } from './throttle/known-devices.ts'
export { createMemoryAttemptStore, type MemoryAttemptStoreOptions } from './throttle/memory-attempt-store.ts'
export { createStandbyAttemptStore, type StandbyAttemptStoreOptions } from './throttle/standby-attempt-store.ts'
export { createMemoryThrottle, type MemoryThrottleOptions } from './throttle/memory-throttle.ts'
