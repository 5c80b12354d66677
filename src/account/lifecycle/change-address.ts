import type { StoredAccount } from '../store/stored-account.ts'
import { issueToken } from '../tokens/random-token.ts'
import { findProved } from './find-proved.ts'
import { findToken } from './find-token.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'
import { rewriteAccount } from './rewrite-account.ts'
import type { Visitor } from './visitor.ts'
import { withProof, type NotAllowed } from './with-session.ts'

/** The same for a free address and for one that has an account. */
export type AddressChangeOutcome =
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'throttled'; readonly retryAfterSeconds: number | null }
  | NotAllowed

const MINUTE_MS = 60_000

/** Sends a link to the new address. The account keeps the old one until the new one is confirmed. */
export async function requestAddressChange(
  parts: LifecycleParts,
  token: string,
  newAddress: string,
  { source }: Visitor = {}
): Promise<AddressChangeOutcome> {
  return await withProof<AddressChangeOutcome>(parts, token, async ({ account }) => {
    const { requests, underWay, log, onError } = parts
    underWay.assertRoom()
    const reservation = await requests.reserve({ account: newAddress, source })
    if (!reservation.allowed) return { outcome: 'throttled', retryAfterSeconds: reservation.retryAfterSeconds }
    await reservation.fail?.().catch(onError)
    await log.tell('address_change_requested', account.id, {})
    underWay.start(async () => sendLink(parts, account, newAddress))
    return { outcome: 'accepted' }
  })
}

async function sendLink(parts: LifecycleParts, account: StoredAccount, newAddress: string): Promise<void> {
  const { store, mail, links, service, now, proofMinutes } = parts
  const { id, language, tokenGeneration } = account
  const holder = await findProved(parts, newAddress)
  if (holder !== null) {
    const params = { service, signInAddress: links.signIn, recoveryAddress: links.askRecovery }
    await mail.send(holder, { code: 'account_exists', params })
    return
  }
  const { token, digest } = issueToken('address_change')
  const expiresAtMs = now() + proofMinutes * MINUTE_MS
  const stored = { accountId: id, purpose: 'address_change', digest, expiresAtMs, tokenGeneration } as const
  await store.putToken({ ...stored, address: newAddress })
  const params = { service, link: links.addressChange(token), validSeconds: proofMinutes * 60 }
  await mail.send({ address: newAddress, language }, { code: 'address_change_proof', params })
}

/** Whether a link for a new address is valid. Reads only. */
export async function isAddressChangeGood(parts: LifecycleParts, token: string): Promise<boolean> {
  return (await findToken(parts, 'address_change', token)) !== null
}

/**
 * Changes the account's address: all links become invalid, known devices are forgotten, and both addresses are
 * notified.
 */
export async function confirmAddressChange(
  parts: LifecycleParts,
  token: string
): Promise<{ readonly outcome: 'changed' } | { readonly outcome: 'link_void' }> {
  const found = await findToken(parts, 'address_change', token)
  const address = found?.token.address ?? null
  if (found === null || address === null) return { outcome: 'link_void' }
  const { account } = found
  const addressProvedAtMs = parts.now()
  const written = await rewriteAccount(
    parts,
    account,
    ({ context, address: old }) => ({
      address,
      addressProvedAtMs,
      context: context.map((each) => (each === old ? address : each))
    }),
    // Their cookies are signed for the old address.
    { voidsTokens: true, forgetsDevices: true }
  )
  if (typeof written === 'string') return { outcome: 'link_void' }
  const params = { service: parts.service, changedAt: new Date(addressProvedAtMs), contestAddress: parts.links.contest }
  for (const to of [account, written]) parts.post(to, { code: 'address_changed', params })
  await parts.log.tell('address_changed', account.id, {})
  return { outcome: 'changed' }
}
