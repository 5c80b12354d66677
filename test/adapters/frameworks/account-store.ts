import type { OnRehash } from '../../../src/hashing/index.ts'

/** What every application keeps: one hash for each address. */
export type Accounts = Map<string, string>

export interface Credentials {
  readonly email: string
  readonly password: string
  readonly newPassword: string
}

export interface Application {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Compare and swap: a password changed in the meantime stays. */
export function rehash(accounts: Accounts, email: string): OnRehash {
  return async ({ oldHash, newHash }) => {
    if (accounts.get(email) === oldHash) accounts.set(email, newHash)
  }
}
