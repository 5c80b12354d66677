import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { checkPassword, owaspAsvs, type AccountSecurityPolicy } from '../../../src/index.ts'

const policyOf = (...serviceNames: string[]): AccountSecurityPolicy => ({
  ...owaspAsvs,
  password: { ...owaspAsvs.password, blocklist: { commonPasswords: false, values: [], serviceNames } }
})

const isRefused = (password: string, policy: AccountSecurityPolicy): boolean =>
  checkPassword(password, policy).some(({ code }) => code === 'service_name')

/** A policy of its own for each call: the names of one are folded once. */
const france = (): AccountSecurityPolicy => policyOf('Ameli', 'France Travail')

/** What a sign of a password lets stand in a name. */
const SPELLINGS: Readonly<Record<string, string>> = { '4': 'a?', '8': 'b?', '-': '' }

const text = (...signs: readonly string[]) => fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 6 })

describe('the name of the service', () => {
  it.each([
    'FranceTravail1',
    'FRANCE TRAVAIL',
    'france-travail2024!',
    'Fr4nce.Tr@vail',
    'Fr4nce-2024-Tr@vail!!',
    'France2024Travail',
    '__france_travail__',
    '@Francetravail@',
    '2024FranceTravail2025',
    'F-r-a-n-c-e-T-r-a-v-a-i-l',
    'Francé’Travaïl',
    'Ｆｒａｎｃｅ　Ｔｒａｖａｉｌ',
    'francetravailfrancetravail',
    '1FranceTravail1FranceTravail',
    'Fr4nceTravail-France.Tr@vail!',
    'liavarTecnarF1',
    `FranceTravail${'1'.repeat(200)}`
  ])('is refused however it is written: %s', (password) => {
    expect(isRefused(password, france())).toBe(true)
  })

  it.each(['FranceTravailler1', 'TravailFrance1', 'France1', 'Travail2024', 'unFranceTravail', 'FranceTravai2024'])(
    'is not any other word: %s',
    (password) => {
      expect(isRefused(password, france())).toBe(false)
    }
  )

  it.each([
    ['l’Assurance Maladie', 'AssuranceMaladie1'],
    ['l’Assurance Maladie', "L'assurance-maladie"],
    ['Assurance Maladie', 'l_AssuranceMaladie'],
    ['La Poste', 'poste2024'],
    ['Poste', 'LaPoste2024!'],
    ['1jeune1solution', '1Jeune1Solution!'],
    ['1jeune1solution', '1jeune-1solution2024'],
    ['Allô Service Public 39 39', 'allo-service-public-3939'],
    ['Œuvres sociales', 'OeuvresSociales1'],
    ['impots.gouv.fr', 'Impots_Gouv_Fr'],
    ['Étoile', 'e\u0301toile99!']
  ])('%s: %s', (name, password) => {
    expect(isRefused(password, policyOf(name))).toBe(true)
    expect(isRefused(password, policyOf('Zorblax'))).toBe(false)
  })

  it('with up to 64 digits and signs around and between letters that are replaced', () => {
    expect(isRefused(`Fr4nceTravail${'!'.repeat(64)}`, france())).toBe(true)
    expect(isRefused(`Fr4nceTravail${'!'.repeat(65)}`, france())).toBe(false)
  })

  it('again and again up to 128 letters', () => {
    expect(isRefused('Vaux'.repeat(32), policyOf('Vaux'))).toBe(true)
    expect(isRefused('Vaux'.repeat(33), policyOf('Vaux'))).toBe(false)
    expect(isRefused(`V4ux${'Vaux'.repeat(31)}`, policyOf('Vaux'))).toBe(true)
    expect(isRefused('n'.repeat(129), policyOf('n'.repeat(129)))).toBe(true)
  })

  // Letters are of the name and stay in their order; `4` and `8` are read as a and b, or stand between.
  it.each([
    ['abab', 'abab', true],
    ['abab', '4b48', true],
    ['abab', '4ba8', true],
    ['abab', '484b48', true],
    ['abab', '4a4b4a4b4', true],
    ['abab', 'ab48', true],
    ['abab', '4b4', false],
    ['abab', 'aba', false],
    ['abab', 'abba', false],
    // The letters stand in the name in their order, and the name in all signs, but not both at once.
    ['aba', 'aa84', false],
    ['aba', '48aa', false],
    ['aab', '4b48', false],
    ['abba', 'b4b84', false],
    ['abab', 'aab48', false]
  ])('%s is in %s: %s', (name, password, expected) => {
    expect(isRefused(password, policyOf(name))).toBe(expected)
  })

  test.prop([text('a', 'b'), text('a', 'b', '4', '8', '-')])(
    'is what its letters spell with some signs',
    (name, password) => {
      const pattern = new RegExp(`^${Array.from(password, (sign) => SPELLINGS[sign] ?? sign).join('')}$`, 'u')
      const isSpelled = [name, Array.from(name).toReversed().join('')].some((reading) =>
        Array.from({ length: 6 }, (_, index) => reading.repeat(index + 1)).some((repeated) => pattern.test(repeated))
      )
      expect(isRefused(password, policyOf(name))).toBe(isSpelled)
    }
  )

  it.each([
    ['!!!', '!!!!!!!!'],
    [' ', '!!!!!!!!'],
    ['!!!', 'les2024'],
    ['!!!', ''],
    ['', 'la'],
    // An article alone has no other.
    ['La ', 'le2024'],
    ['La ', 'lala2024les']
  ])('%j is none in %j', (name, password) => {
    expect(isRefused(password, policyOf(name))).toBe(false)
  })

  it('is an article where there is nothing else', () => {
    expect(isRefused('la-2024', policyOf('La '))).toBe(true)
  })
})
