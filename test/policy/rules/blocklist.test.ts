import { describe, expect, it } from 'vitest'
import { checkPassword, owaspAsvs } from '../../../src/index.ts'

const isBlocked = (password: string, values: readonly string[]): boolean => {
  const blocklist = { commonPasswords: false, values, serviceNames: [] }
  const policy = { ...owaspAsvs, password: { ...owaspAsvs.password, blocklist } }
  return checkPassword(password, policy).some(({ code }) => code === 'blocklisted')
}

describe('a value of the blocklist', () => {
  it.each([
    ['motdepasse', 'motdepasse'],
    ['motdepasse', 'M0tDeP@sse'],
    ['Mòt dé passe', 'mot de passe'],
    ['bonjour²', 'bonjour2'],
    ['cœur', 'COEUR'],
    ['ｐａｓｓｅ', 'p@sse'],
    ['passe\u2057', 'passe′′′′']
  ])('%s is %s, as the whole password', (value, password) => {
    expect(isBlocked(password, [value])).toBe(true)
    expect(isBlocked(password, ['soleil', value, 'x'])).toBe(true)
    expect(isBlocked(`${password}s`, [value])).toBe(false)
    expect(isBlocked(`s${password}`, [value])).toBe(false)
  })

  it('that folds to nothing blocks nothing', () => {
    expect(isBlocked('', ['', '\u0301'])).toBe(false)
  })
})
