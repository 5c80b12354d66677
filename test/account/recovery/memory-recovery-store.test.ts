import { describeRecoveryStore } from '../../contracts/recovery-store.contract.ts'
import { memoryRecoveryStore } from './memory-recovery-store.ts'

describeRecoveryStore('of the tests', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `account ${index}`)
  const store = memoryRecoveryStore(...names)
  return {
    store,
    add: async () => names.pop()!,
    changePassword: async (account, hash) => store.changePassword(account, hash),
    async read(account) {
      const { hash, sessions } = store.rows.get(account)!
      return { hash, sessions }
    },
    close: async () => undefined
  }
})
