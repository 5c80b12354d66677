/** UTF-16 units of the NFC form that are read; what follows counts for nothing. */
const READ_UNITS = 64

/** Enough raw units to hold the NFC form that is read: decomposition makes at most four units of one. */
const NORMALIZED_UNITS = 16 * READ_UNITS

/** The part of a password that is read, in its NFC form, and whether anything was left out. */
export function readablePrefix(password: string): { readonly text: string; readonly truncated: boolean } {
  const normalized = password.slice(0, NORMALIZED_UNITS).normalize('NFC')
  return {
    text: normalized.slice(0, READ_UNITS),
    truncated: password.length > NORMALIZED_UNITS || normalized.length > READ_UNITS
  }
}
