import { isRempartError } from 'rempart'
import { legacyFormats, wrapLegacyHash } from 'rempart/hashing/legacy'
import type { Account } from '../database/account-store.ts'
import type { Desk, OperatorCommand } from './desk.ts'

const BATCH = 64

/**
 * Puts every hash that is no Argon2 inside Argon2id, without knowing a password. It goes on where it was killed, since what is
 * wrapped is not found again; and a hash that its owner's sign-in has replaced meanwhile stands.
 */
export const wrap: OperatorCommand = async (desk) => {
  const { accounts, texts, say } = desk
  const count = { wrapped: 0, left: 0 }
  let after: string | null = null
  for (;;) {
    const found: readonly Account[] = await accounts.listLegacy(after, BATCH)
    const ends = await Promise.all(found.map((account) => wrapOne(account, desk)))
    count.wrapped += ends.filter(Boolean).length
    count.left += ends.filter((isWrapped) => !isWrapped).length
    after = found.at(-1)?.id ?? null
    if (found.length < BATCH) break
    say(texts.wrapping(count.wrapped))
  }
  say(texts.wrapped(count.wrapped, count.left))
}

async function wrapOne({ id, passwordHash }: Account, { accounts, hasher }: Desk): Promise<boolean> {
  try {
    return await accounts.replaceHash(id, passwordHash, await wrapLegacyHash(passwordHash, hasher, legacyFormats))
  } catch (error) {
    if (isRempartError(error) && error.code === 'unreadable_hash') return false
    throw error
  }
}
