import type { StoredAccount } from '../store/stored-account.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'

const DEFAULT_DAYS = 90
const DAY_MS = 86_400_000

/**
 * The name of a browser that has signed in to this account before, or `null`. The store is read only for a valid
 * cookie.
 */
export async function recognizeDevice(
  { knownDevices, store, now }: LifecycleParts,
  account: StoredAccount | null,
  cookie: string | undefined
): Promise<string | null> {
  if (account === null) return null
  const name = knownDevices?.recognize(account.address, cookie) ?? null
  const found = name === null ? null : await store.findDevice(account.id, name)
  return found !== null && found.expiresAtMs > now() ? name : null
}

/** Remembers a browser under a new name, which replaces its last one. Returns the value of its cookie. */
export async function rememberDevice(
  { knownDevices, store, now, policy }: LifecycleParts,
  { id, address }: StoredAccount,
  label: string,
  replaced: string | null
): Promise<string | null> {
  const cookie = knownDevices?.issue(address)
  const device = knownDevices?.recognize(address, cookie) ?? null
  if (cookie === undefined || device === null) return null
  const seenAtMs = now()
  const days = policy.throttling.knownDevices?.rememberDays ?? DEFAULT_DAYS
  await store.putDevice(id, { device, label, seenAtMs, expiresAtMs: seenAtMs + days * DAY_MS }, replaced)
  return cookie
}
