import type { OperatorCommand } from './desk.ts'
import { findAccount } from './find-account.ts'
import { OperatorError } from './operator-error.ts'

/** Where the policy has no number: ASVS 5.0 6.4.1 asks for a short time. */
const HOURS = 24
const HOUR_MS = 3_600_000

/** Gives an account a password that nobody has chosen, only good for choosing another one within hours. */
export const temporaryPassword: OperatorCommand = async (desk, operands) => {
  const { security, hasher, requiredChanges, events, policy, texts, say } = desk
  const account = await findAccount(desk, operands)
  const password = await security.propose([account.name, account.email])
  if (password === null) throw new OperatorError(texts.noProposal)
  const hours = policy.temporaryPasswords?.hours ?? HOURS
  await requiredChanges.setTemporaryPassword(
    account.id,
    await hasher.hash(password),
    new Date(Date.now() + hours * HOUR_MS)
  )
  await events.record(account.email, 'change_required', '')
  say(texts.temporary(password, hours))
}
