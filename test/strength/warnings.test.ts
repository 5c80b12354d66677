import { describe, expect, test } from 'vitest'
import { loadEstimator, type SuggestionCode, type WarningCode } from '../../src/strength/index.ts'

const estimator = await loadEstimator({ languages: ['fr'], referenceYear: 2026 })

/** What a person reads names what is in the password: `|` stands between the password and the user's own data. */
const TABLE: Readonly<Partial<Record<WarningCode, readonly string[]>>> = {
  top_10_password: ['123456', 'azerty'],
  top_100_password: ['iloveyou', '1qaz2wsx', 'пароль', 'motdepasse', 'Soleil', 'Je t’aime', "Je t'aime"],
  common_password: ['Elephant', 'liverpool', 'samsung', 'sunshine1', 'P@ssw0rd'],
  similar_to_common_password: ['Dr@g0n', 'M0td3p@sse', 'Azertyuiop75', 'Wxcvbn12', 'Qwerty123!', 'Ａｚｅｒｔｙ１２３'],
  single_word: ['grenouille', 'elliuonerG', 'vivelafrance', 'Allez les bleus'],
  word_with_tail: ['Soleil2024!', 'Grenouille12', 'Mirabelle2023', 'Abracadabra!', 'Chocolat00'],
  few_common_words: ['VieuxPort50', 'LeSoleilBrille', 'Chien Chat', 'Loulou&Doudou', 'Bonjour Monsieur'],
  first_name_with_tail: ['Nathalie!', 'Kevin75', 'Isabel13', 'Martin1234', 'Laurent2024', 'Jean1234567'],
  surname_with_tail: ['Lefebvre69'],
  place_with_tail: ['Marseille13', 'Evry91', 'Boulogne92', 'Paris75015', 'Toulouse31', 'Tours37', 'Lens62'],
  personal_data: ['Dupont1978|Dupont', 'jean.dupont|jean.dupont@exemple.fr', 'tnopud99|Dupont', 'D*u*p*o*n*t99|Dupont'],
  keyboard_row: ['qsdfghjklm', 'Auie,ctsrnm'],
  keyboard_pattern: ['npmkpit1', ';qrseille'],
  repeated_character: ['aaaaaaaa', '!!!!!!!!', 'Ppaasssswwoorrdd1'],
  repeated_pattern: ['abcabcabc', 'abababab', '12121212', 'foofoofoo', 'Soleil Soleil'],
  sequence: ['abcdefgh', '87654321', 'acegikmo'],
  interleaving: ['s1o2l3e4i5l6'],
  date: ['14071789', '14/07/1789', '24061999', '24 juin 1999', 'Juillet2023'],
  recent_year: ['2024', '1998'],
  only_digits: ['483920', '73829104'],
  phone_number: ['06.12.34.56.78', '0612345678', '+33612345678'],
  licence_plate: ['AB-123-CD'],
  company_number: ['73282932000074'],
  social_security_number: ['2491275123456'],
  too_short: ['kqzx', 'Xq7#']
}

describe.each(Object.entries(TABLE))('%s', (code, passwords) => {
  test.each(passwords)('%s', (row) => {
    const [password = '', ...context] = row.split('|')
    expect(estimator.estimate(password, context).warning).toBe(code)
  })
})

/** Whoever did not replace a letter or write backwards is not told to leave that. */
describe('no advice on what is not there', () => {
  const doubtful: ReadonlySet<SuggestionCode> = new Set(['avoid_substitutions', 'avoid_reversed_words'])
  test.each(['VieuxPort50', 'Isabel13', 'Nathalie!', 'Mirabelle2023', '73829104', 'Martin1234', 'Evry91'])(
    '%s',
    (password) => {
      const { suggestions } = estimator.estimate(password)
      expect(suggestions.filter((code) => doubtful.has(code))).toEqual([])
    }
  )
})
