import type { AccountStore } from '../account-store.ts'
import type { AccountRows } from './account-rows.ts'

export function createMemoryTokens(rows: AccountRows): Pick<AccountStore, 'putToken' | 'findToken'> {
  return {
    async putToken(token) {
      const row = rows.byId.get(token.accountId)
      if (row === undefined || row.account.tokenGeneration !== token.tokenGeneration) return false
      row.tokens.set(token.purpose, token)
      return true
    },

    async findToken(purpose, digest) {
      const row = rows.find(({ tokens }) => tokens.get(purpose)?.digest === digest)
      const token = row?.tokens.get(purpose)
      if (row === undefined || token?.tokenGeneration !== row.account.tokenGeneration) return null
      return { token, account: row.account }
    }
  }
}
