export { type NamedScriptClient, type PositionalScriptClient, type ScriptClient } from './script-client.ts'
export { createValkeyAttemptStore, type ValkeyAttemptStoreOptions } from './valkey-attempt-store.ts'
