import type { Account } from '../database/account-store.ts'
import { normalizeEmail } from '../http/email.ts'
import type { Desk } from './desk.ts'
import { OperatorError } from './operator-error.ts'

/** The account of an address that an operator has typed. */
export async function findAccount({ accounts, texts }: Desk, operands: readonly string[]): Promise<Account> {
  const [address, ...others] = operands
  if (address === undefined || others.length > 0) throw new OperatorError(texts.usage)
  const account = await accounts.findByEmail(normalizeEmail(address))
  if (account === null) throw new OperatorError(texts.noAccount)
  return account
}
