import { MAXIMUM_SPELLING_UNITS, normalizePassword } from '../../password/normalize.ts'

/** UTF-16 units of the NFC form that are read; what follows counts for nothing. */
export const READ_UNITS = 64

/** Enough raw units to hold the NFC form that is read, and few enough that no order of marks takes long. */
const RAW_UNITS = MAXIMUM_SPELLING_UNITS * READ_UNITS

/** The part of a password that is read. */
export interface ReadablePrefix {
  readonly text: string
  readonly truncated: boolean
  /** The NFC form of the whole; null when that is too long to be worth looking at. */
  readonly whole: string | null
}

/** The part of a password that is read, in its NFC form, and whether anything was left out. */
export function readablePrefix(password: string): ReadablePrefix {
  const normalized = normalizePassword(password.slice(0, RAW_UNITS))
  const cut = password.length > RAW_UNITS
  return {
    text: normalized.slice(0, READ_UNITS),
    truncated: cut || normalized.length > READ_UNITS,
    whole: cut ? null : normalized
  }
}
