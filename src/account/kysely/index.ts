export { createKyselyAttemptStore, type KyselyAttemptStore } from './kysely-attempt-store.ts'
export { migrateStores } from './migrate-stores.ts'
export { type KyselyStoreOptions } from './tables.ts'
