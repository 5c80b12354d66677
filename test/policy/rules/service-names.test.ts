import { describe, expect, it } from 'vitest'
import { checkPassword, owaspAsvs, type AccountSecurityPolicy } from '../../../src/index.ts'

const policyOf = (...serviceNames: string[]): AccountSecurityPolicy => ({
  ...owaspAsvs,
  password: { ...owaspAsvs.password, blocklist: { commonPasswords: false, values: [], serviceNames } }
})

const isRefused = (password: string, policy: AccountSecurityPolicy): boolean =>
  checkPassword(password, policy).some(({ code }) => code === 'service_name')

const france = policyOf('Ameli', 'France Travail')

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
    expect(isRefused(password, france)).toBe(true)
  })

  it.each(['FranceTravailler1', 'TravailFrance1', 'France1', 'Travail2024', 'unFranceTravail', 'FranceTravai2024'])(
    'is not any other word: %s',
    (password) => {
      expect(isRefused(password, france)).toBe(false)
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
    expect(isRefused(`Fr4nceTravail${'!'.repeat(64)}`, france)).toBe(true)
    expect(isRefused(`Fr4nceTravail${'!'.repeat(65)}`, france)).toBe(false)
  })

  it('that is no letter or digit is no name', () => {
    expect(isRefused('!!!!!!!!', policyOf('!!!', ' '))).toBe(false)
  })
})
