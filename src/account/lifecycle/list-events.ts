import type { SecurityEventCode } from '../events/security-event.ts'
import type { StoredEvent } from '../store/stored-event.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'
import { withSession } from './with-session.ts'

const MAXIMUM_READ = 200
const SIGN_INS: ReadonlySet<string> = new Set<SecurityEventCode>(['signed_in', 'sign_in_refused', 'sign_in_held'])

/** The events of the account, newest first. */
export async function listEvents(
  parts: LifecycleParts,
  token: string,
  limit: number
): Promise<readonly StoredEvent[] | null> {
  const listed = await withSession(parts, token, async ({ account }) =>
    parts.store.listEvents(parts.log.pseudonym(account.id), Math.min(limit, MAXIMUM_READ))
  )
  return Array.isArray(listed) ? listed : null
}

/** The last sign-ins, successful and refused, newest first, for the owner to review. */
export async function listSignIns(
  parts: LifecycleParts,
  token: string,
  limit: number
): Promise<readonly StoredEvent[] | null> {
  const events = await listEvents(parts, token, MAXIMUM_READ)
  return events?.filter(({ code }) => SIGN_INS.has(code)).slice(0, limit) ?? null
}
