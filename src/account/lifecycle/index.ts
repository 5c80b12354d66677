export { type AccountLifecycle } from './account-lifecycle.ts'
export { type AccountView } from './account-view.ts'
export { type BegunSession } from './begin-session.ts'
export { type AddressChangeOutcome } from './change-address.ts'
export { type OwnPasswordChange, type OwnPasswordChangeOutcome } from './change-own-password.ts'
export { createAccountLifecycle } from './create-account-lifecycle.ts'
export { type ErasureOutcome } from './erasure.ts'
export { type AccountExport, type ExportOutcome } from './export-account.ts'
export { type FoundSession } from './find-session.ts'
export { type HeldSignIn } from './hold-session.ts'
export { type TemporaryPasswordOutcome } from './issue-temporary-password.ts'
export { type AccountLifecycleOptions, type AccountLinks, type AccountMailer } from './lifecycle-options.ts'
export { type ForgetDeviceOutcome, type ListedDevice } from './manage-devices.ts'
export { type EndSessionOutcome, type ListedSession } from './manage-sessions.ts'
export { type AddressProof, type ProveAddressOutcome } from './prove-address.ts'
export { type ProveAgainOutcome } from './prove-again.ts'
export { type PurgeOptions, type PurgeReport } from './purge.ts'
export { type RecoveryByCode, type RecoveryByCodeOutcome, type RecoveryCodesOutcome } from './recovery-codes.ts'
export { type AccountRecovery } from './recovery-of.ts'
export { type RegisterOutcome, type Registration } from './register.ts'
export { type RegisterAtOnceOutcome, type RegistrationAtOnce } from './register-at-once.ts'
export { type ChangeDemand } from './require-change.ts'
export { type RequiredPassword, type RequiredPasswordOutcome } from './set-required-password.ts'
export { type SignIn, type SignInNotice, type SignInOutcome } from './sign-in.ts'
export { type AccountUpdate } from './update-facts.ts'
export { type Visitor } from './visitor.ts'
export { type NotAllowed } from './with-session.ts'
export { SECURITY_EVENT_CHANNEL } from '../events/create-event-log.ts'
export {
  owaspEventNames,
  type SecurityEvent,
  type SecurityEventCode,
  type SecurityEventDetails
} from '../events/security-event.ts'
export { type RequiredReason } from '../renewal/reason-to-change.ts'
export { type AccountDevice } from '../store/account-device.ts'
export { type AccountSession, type SessionChange } from '../store/account-session.ts'
export {
  type AccountStore,
  type InactivityPage,
  type InactivityQuery,
  type RequiredChange,
  type WriteOptions
} from '../store/account-store.ts'
export { createMemoryAccountStore } from '../store/memory/create-memory-account-store.ts'
export {
  type AccountChange,
  type AccountFacts,
  type Credential,
  type InactivityNotice,
  type MustChangeReason,
  type NewAccount,
  type StoredAccount
} from '../store/stored-account.ts'
export { type StoredEvent } from '../store/stored-event.ts'
export { type StoredToken } from '../store/stored-token.ts'
