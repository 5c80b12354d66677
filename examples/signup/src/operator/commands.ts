import type { AccountView } from 'rempart/account/lifecycle'
import { wrapStoredHashes } from 'rempart/account/kysely'
import { legacyFormats } from 'rempart/hashing/legacy'
import { normalizeEmail } from '../http/email.ts'
import type { Foundation } from '../open-foundation.ts'
import type { ServicePolicy } from '../settings.ts'
import type { OperatorTexts } from './texts.ts'

/** An error that the operator can fix. */
export class OperatorError extends Error {}

/** What a command of the operator works with. */
export interface Desk extends Foundation {
  readonly policy: ServicePolicy
  readonly texts: OperatorTexts
  /** One line for the person. */
  readonly say: (line: string) => void
}

/** One command and the operands after its name, in order. */
export type OperatorCommand = (desk: Desk, operands: readonly string[]) => Promise<void>

const WRAPPED_A_LINE = 100

export const commands: ReadonlyMap<string, OperatorCommand> = new Map<string, OperatorCommand>([
  ['unlock', unlock],
  ['temporary-password', temporaryPassword],
  ['require-change', requireChange],
  ['purge', purge],
  ['wrap', wrap]
])

/** The account of an address that an operator has typed. */
async function findAccount({ lifecycle, texts }: Desk, operands: readonly string[]): Promise<AccountView> {
  const [address, ...others] = operands
  if (address === undefined || others.length > 0) throw new OperatorError(texts.usage)
  const account = await lifecycle.findByAddress(normalizeEmail(address))
  if (account === null) throw new OperatorError(texts.noAccount)
  return account
}

/** Forgets the failures of an account: its owner, who knows the password, need not wait or recover it. */
async function unlock(desk: Desk, operands: readonly string[]): Promise<void> {
  const { address } = await findAccount(desk, operands)
  await desk.throttles.signIns.clear(address)
  desk.say(desk.texts.unlocked)
}

/** Gives an account a random password, which only lets its owner choose another one within hours. */
async function temporaryPassword(desk: Desk, operands: readonly string[]): Promise<void> {
  const { lifecycle, policy, texts, say } = desk
  const result = await lifecycle.issueTemporaryPassword((await findAccount(desk, operands)).id)
  if (result.outcome === 'no_account') throw new OperatorError(texts.noAccount)
  if (result.outcome === 'none_accepted') throw new OperatorError(texts.noProposal)
  say(texts.temporary(result.password, policy.temporaryPasswords.hours))
}

/** Ends the sessions and asks for a new password, of all accounts in batches: what is killed on its way is run again. */
async function requireChange(desk: Desk, operands: readonly string[]): Promise<void> {
  const isAll = operands.includes('--all') && operands.length === 1
  const accounts = isAll ? 'all' : [(await findAccount(desk, operands)).id]
  desk.say(desk.texts.required(await desk.lifecycle.requireChange({ accounts })))
}

/** Sends the notices that are due and erases what nobody uses; a dry run only counts. */
async function purge({ lifecycle, texts, say }: Desk, operands: readonly string[]): Promise<void> {
  const dryRun = operands.includes('--dry-run')
  if (operands.length > (dryRun ? 1 : 0)) throw new OperatorError(texts.usage)
  say(texts.purged(await lifecycle.purge({ dryRun }), dryRun))
}

/** Puts every hash that is no Argon2 inside Argon2id, without knowing a password. It goes on where it was killed. */
async function wrap({ database, hasher, texts, say }: Desk): Promise<void> {
  let told = 0
  const { wrapped, skipped } = await wrapStoredHashes({
    database,
    table: 'rempart_accounts',
    hashColumn: 'password_hash',
    hasher,
    formats: legacyFormats,
    onProgress(progress) {
      if (progress.wrapped - told < WRAPPED_A_LINE) return
      told = progress.wrapped
      say(texts.wrapping(told))
    }
  })
  say(texts.wrapped(wrapped, skipped))
}
