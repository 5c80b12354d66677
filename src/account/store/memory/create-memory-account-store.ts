import type { AccountStore } from '../account-store.ts'
import { createAccountRows } from './account-rows.ts'
import { createMemoryAccounts } from './memory-accounts.ts'
import { createMemoryDevices } from './memory-devices.ts'
import { createMemoryEvents } from './memory-events.ts'
import { createMemoryPurge } from './memory-purge.ts'
import { createMemorySessions } from './memory-sessions.ts'
import { createMemoryTokens } from './memory-tokens.ts'

/**
 * Accounts in the memory of one process, for tests and trials: they are lost when it ends, and their number is not
 * limited.
 *
 * @example
 * ```ts
 * const store = createMemoryAccountStore()
 * await store.findAccount({ address: 'jeanne@example.org' }) // null
 * ```
 */
export function createMemoryAccountStore(): AccountStore {
  const rows = createAccountRows()
  return {
    ...createMemoryAccounts(rows),
    ...createMemoryTokens(rows),
    ...createMemorySessions(rows),
    ...createMemoryDevices(rows),
    ...createMemoryEvents(),
    ...createMemoryPurge(rows)
  }
}
