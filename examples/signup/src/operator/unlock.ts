import type { OperatorCommand } from './desk.ts'
import { findAccount } from './find-account.ts'

/** Forgets the failures of an account: its owner, who knows the password, need not wait or recover it. */
export const unlock: OperatorCommand = async (desk, operands) => {
  const { email } = await findAccount(desk, operands)
  await desk.throttles.signIns.clear(email)
  await desk.events.record(email, 'unlocked', '')
  desk.say(desk.texts.unlocked)
}
