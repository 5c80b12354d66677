import type { AccountStore } from '../account-store.ts'
import type { AccountRows } from './account-rows.ts'

type Devices = Pick<AccountStore, 'putDevice' | 'findDevice' | 'listDevices' | 'forgetDevice'>

export function createMemoryDevices(rows: AccountRows): Devices {
  return {
    async putDevice(accountId, device, replaced) {
      const devices = rows.byId.get(accountId)?.devices
      if (replaced !== null) devices?.delete(replaced)
      devices?.set(device.device, device)
    },
    findDevice: async (accountId, device) => rows.byId.get(accountId)?.devices.get(device) ?? null,
    listDevices: async (accountId) =>
      [...(rows.byId.get(accountId)?.devices.values() ?? [])].toSorted(
        (one, other) => other.seenAtMs - one.seenAtMs || (one.device < other.device ? -1 : 1)
      ),
    forgetDevice: async (accountId, device) => rows.byId.get(accountId)?.devices.delete(device) ?? false
  }
}
