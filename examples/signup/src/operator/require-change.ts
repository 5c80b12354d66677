import type { OperatorCommand } from './desk.ts'
import { findAccount } from './find-account.ts'

const BATCH = 1_000

/**
 * Asks for a new password at the next step that the owner takes, also where a session is open. Of all accounts in batches,
 * each one statement: what is killed on its way is asked for again, and whoever has changed it meanwhile is left alone.
 */
export const requireChange: OperatorCommand = async (desk, operands) => {
  const { requiredChanges, events, texts, say } = desk
  const ids = operands.includes('--all') && operands.length === 1 ? null : [(await findAccount(desk, operands)).id]
  const setBefore = new Date()
  let count = 0
  for (;;) {
    const asked = await requiredChanges.force({ ids, setBefore, limit: BATCH })
    for (const email of asked) await events.record(email, 'change_required', '')
    count += asked.length
    if (asked.length < BATCH) break
  }
  say(texts.required(count))
}
