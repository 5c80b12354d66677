import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CHEAPEST_FOR_TESTS } from '../../src/argon2/presets.ts'
import { parsePhc } from '../../src/hashing/phc/parse-phc.ts'
import type { PasswordHasherOptions } from '../../src/hashing/hasher-settings.ts'
import type { PasswordHasher } from '../../src/hashing/password-hasher.ts'

const unicodePasswords = fc.string({ unit: 'binary', maxLength: 64 })

/** The laws of a password hasher, whatever computes its tags. */
export function describePasswordHasher(
  name: string,
  createHasher: (options: PasswordHasherOptions) => PasswordHasher
): void {
  describe(`${name} is a password hasher`, () => {
    const hasher = createHasher({ parameters: CHEAPEST_FOR_TESTS })

    test('verify after hash holds for any Unicode password', async () => {
      await fc.assert(
        fc.asyncProperty(unicodePasswords, async (password) => {
          expect(await hasher.verify(password, await hasher.hash(password))).toEqual({
            outcome: 'match',
            matches: true,
            needsRehash: false,
            reasons: []
          })
        })
      )
    })

    test('another password does not verify', async () => {
      await fc.assert(
        fc.asyncProperty(unicodePasswords, unicodePasswords, async (password, other) => {
          fc.pre(password.normalize('NFC') !== other.normalize('NFC'))
          expect((await hasher.verify(other, await hasher.hash(password))).outcome).toBe('mismatch')
        })
      )
    })

    test('canonically equivalent spellings verify against each other', async () => {
      const spelled = fc.string({
        unit: fc.constantFrom('é', 'É', 'ç', 'ñ', 'Å', '각', '힣', 'ΐ', 'ệ', '1', 'a'),
        minLength: 1,
        maxLength: 12
      })
      await fc.assert(
        fc.asyncProperty(spelled, async (password) => {
          const [composed, decomposed] = [password.normalize('NFC'), password.normalize('NFD')]
          expect((await hasher.verify(decomposed, await hasher.hash(composed))).matches).toBe(true)
          expect((await hasher.verify(composed, await hasher.hash(decomposed))).matches).toBe(true)
        })
      )
    })

    test('two hashes of one password share nothing but their parameters', async () => {
      const [one, other] = [parsePhc(await hasher.hash('Bonjour1')), parsePhc(await hasher.hash('Bonjour1'))]
      expect(one.salt).not.toEqual(other.salt)
      expect(one.tag).not.toEqual(other.tag)
    })

    test.each([
      ['the empty password', ''],
      ['a blank', ' '],
      ['blanks around, which are not trimmed', '  Bonjour1  '],
      ['NUL bytes', 'avant\0après\0'],
      ['control characters', '\u0007\u001b[31m\u007f'],
      ['a family of emoji', '👨‍👩‍👧‍👦👩🏽‍🚒'],
      ['right-to-left text', 'שלום-مرحبا-١٢٣'],
      ['a name of Object.prototype', '__proto__'],
      ['a PHC string', '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4'],
      ['4096 bytes', 'é'.repeat(2048)]
    ])('hashes and verifies %s', async (_, password) => {
      const stored = await hasher.hash(password)
      expect((await hasher.verify(password, stored)).matches).toBe(true)
      expect((await hasher.verify(`${password.slice(0, 2046)}x`, stored)).matches).toBe(false)
    })
  })
}
