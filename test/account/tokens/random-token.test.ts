import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { digestToken, issueToken } from '../../../src/account/tokens/random-token.ts'

const token = 'A'.repeat(43)

test('a token is 256 random bits, of which a digest for its purpose is stored', () => {
  const [one, other] = [issueToken('recovery'), issueToken('recovery')]
  expect(one.token).toMatch(/^[\w-]{43}$/u)
  expect(Buffer.from(one.token, 'base64url')).toHaveLength(32)
  expect(other.token).not.toBe(one.token)
  expect(one.digest).toBe(digestToken('recovery', one.token))
})

test.each(['recovery', 'address_proof', 'address_change', 'password_change', 'session'] as const)(
  'its digest is SHA-256 of the purpose %s and of the token',
  (purpose) => {
    expect(digestToken(purpose, token)).toBe(createHash('sha256').update(`${purpose}\0${token}`).digest('base64url'))
  }
)

test.each(['', token.slice(1), `${token}A`, `${token}\n`, `\n${token}`, `${token.slice(1)}é`, `${token.slice(1)}.`])(
  '%j is no token',
  (text) => {
    expect(digestToken('recovery', text)).toBe(null)
  }
)
