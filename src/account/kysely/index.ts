export { createKyselyAccountStore } from './accounts/kysely-account-store.ts'
export { createKyselyAttemptStore, type KyselyAttemptStore } from './attempts/kysely-attempt-store.ts'
export { type KyselyStoreOptions } from './database/open-tables.ts'
export { migrateStores } from './migrations/migrate-stores.ts'
