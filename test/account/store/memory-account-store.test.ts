import { createMemoryAccountStore } from '../../../src/account/lifecycle/index.ts'
import { describeAccountStore, type AccountStoreUnderTest } from '../../contracts/account-store.contract.ts'

function openMemoryStore(): AccountStoreUnderTest {
  const opened = { store: createMemoryAccountStore(), close: async () => undefined }
  return {
    ...opened,
    get store() {
      return opened.store
    },
    empty: async () => {
      opened.store = createMemoryAccountStore()
    }
  }
}

describeAccountStore('in memory', async () => openMemoryStore())
