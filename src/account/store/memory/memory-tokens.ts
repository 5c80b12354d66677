import type { AccountStore } from '../account-store.ts'
import type { AccountRows } from './account-rows.ts'

export function createMemoryTokens(rows: AccountRows): Pick<AccountStore, 'putToken' | 'findToken'> {
  return {
    async putToken(token) {
      const row = rows.byId.get(token.accountId)
      if (row === undefined || row.account.tokenGeneration !== token.tokenGeneration) return false
      const replaced = row.tokens.get(token.purpose)
      if (replaced !== undefined) rows.unindex(replaced.digest)
      row.tokens.set(token.purpose, token)
      rows.index(token.digest, row)
      return true
    },

    async findToken(purpose, digest) {
      const row = rows.withDigest(digest)
      const token = row?.tokens.get(purpose)
      if (row === undefined || token === undefined || token.digest !== digest) return null
      return token.tokenGeneration === row.account.tokenGeneration ? { token, account: row.account } : null
    }
  }
}
