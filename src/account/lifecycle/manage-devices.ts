import type { AccountDevice } from '../store/account-device.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'
import type { Visitor } from './visitor.ts'
import { withProof, withSession, type NotAllowed } from './with-session.ts'

/** A known device in its owner's list. */
export interface ListedDevice extends AccountDevice {
  /** Whether it is the current one, by its cookie. */
  readonly isCurrent: boolean
}

export async function listDevices(
  parts: LifecycleParts,
  token: string,
  { deviceCookie }: Visitor = {}
): Promise<readonly ListedDevice[] | null> {
  const listed = await withSession(parts, token, async ({ account }) => {
    const own = parts.knownDevices?.recognize(account.address, deviceCookie) ?? null
    const devices = await parts.store.listDevices(account.id)
    return devices
      .filter(({ expiresAtMs }) => parts.now() < expiresAtMs)
      .map((each) => ({ ...each, isCurrent: each.device === own }))
  })
  return Array.isArray(listed) ? listed : null
}

export type ForgetDeviceOutcome = { readonly outcome: 'forgotten' } | { readonly outcome: 'unknown' } | NotAllowed

export async function forgetDevice(parts: LifecycleParts, token: string, device: string): Promise<ForgetDeviceOutcome> {
  return await withProof<ForgetDeviceOutcome>(parts, token, async ({ account }) => {
    if (!(await parts.store.forgetDevice(account.id, device))) return { outcome: 'unknown' }
    await parts.log.tell('device_forgotten', account.id, {})
    return { outcome: 'forgotten' }
  })
}
