import { createHash, randomBytes } from 'node:crypto'

/** What a token is good for once. */
export type OneTimePurpose = 'recovery' | 'address_proof' | 'address_change' | 'password_change'

/** What a token is good for. The digest depends on it, so that a token of one purpose is unknown to every other. */
export type TokenPurpose = OneTimePurpose | 'session'

/** A secret for one person, and what is stored of it. */
export interface IssuedToken {
  /** 43 characters of base64url. Sent once and never stored. */
  readonly token: string
  /** 43 characters of base64url. */
  readonly digest: string
}

const TOKEN_BYTES = 32
const TOKEN = /^[\w-]{43}$/u

/** 256 random bits: so many that a plain digest keeps them (OWASP ASVS 5.0 6.5.2 asks for 112). */
export function issueToken(purpose: TokenPurpose): IssuedToken {
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  return { token, digest: digestOf(purpose, token) }
}

/** What is stored of a token, or null where a text can be no token: nothing is looked for then. */
export function digestToken(purpose: TokenPurpose, text: string): string | null {
  return TOKEN.test(text) ? digestOf(purpose, text) : null
}

function digestOf(purpose: TokenPurpose, token: string): string {
  return createHash('sha256').update(`${purpose}\0${token}`).digest('base64url')
}
