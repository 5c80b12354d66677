import { decodeBase64, encodeBase64 } from '../phc/base64.ts'
import { parseDecimal } from '../phc/decimal.ts'

/** Decimal without sign or leading zero, within bounds; `null` for anything else. */
export function readDecimal(text: string | undefined, minimum: number, maximum: number): number | null {
  const value = text === undefined ? null : parseDecimal(text)
  return value !== null && value >= minimum && value <= maximum ? value : null
}

/** Padded base 64 in its canonical spelling; `null` for anything else. */
export function readPaddedBase64(text: string | undefined): Uint8Array | null {
  if (text === undefined || text === '') return null
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : null
}

/** passlib's base 64: `.` for `+`, no padding. */
export function readPasslibBase64(text: string | undefined): Uint8Array | null {
  return text === undefined || text === '' || text.includes('+') ? null : decodeBase64(text.replaceAll('.', '+'))
}

/** Hexadecimal in lower case; `null` for anything else. */
export function readHexadecimal(text: string): Uint8Array | null {
  return /^(?:[0-9a-f]{2})+$/u.test(text) ? Buffer.from(text, 'hex') : null
}

const BASE_64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const BCRYPT_BASE_64 = './ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** The base 64 of bcrypt: the standard bit order with another alphabet. */
export function encodeBcryptBase64(bytes: Uint8Array): string {
  return encodeBase64(bytes).replaceAll(/./gu, (character) => BCRYPT_BASE_64.charAt(BASE_64.indexOf(character)))
}

/** The same text with the digest at its end replaced by zeros. */
export function withoutDigest(stored: string, digest: string, zero: 'A' | '0' | '.'): string {
  return stored.slice(0, stored.length - digest.length) + digest.replaceAll(/[^=]/gu, zero)
}
