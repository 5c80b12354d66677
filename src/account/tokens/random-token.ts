import { createHash, randomBytes } from 'node:crypto'

/** The purposes of one-time tokens. */
export type OneTimePurpose = 'recovery' | 'address_proof' | 'address_change' | 'password_change'

/** The purposes of tokens. The digest depends on it, so that a token of one purpose is invalid for any other. */
export type TokenPurpose = OneTimePurpose | 'session'

/** A secret token, and its stored digest. */
export interface IssuedToken {
  /** 43 characters of base64url. Returned once and never stored. */
  readonly token: string
  /** 43 characters of base64url. */
  readonly digest: string
}

const TOKEN_BYTES = 32
const TOKEN = /^[\w-]{43}$/u

/** 256 random bits: enough for a plain digest to be safe (OWASP ASVS 5.0 6.5.2 requires 112). */
export function issueToken(purpose: TokenPurpose): IssuedToken {
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  return { token, digest: digestOf(purpose, token) }
}

/** The stored digest of a token, or null if the text cannot be a token, so that nothing is looked up. */
export function digestToken(purpose: TokenPurpose, text: string): string | null {
  return TOKEN.test(text) ? digestOf(purpose, text) : null
}

function digestOf(purpose: TokenPurpose, token: string): string {
  return createHash('sha256').update(`${purpose}\0${token}`).digest('base64url')
}
