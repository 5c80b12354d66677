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
