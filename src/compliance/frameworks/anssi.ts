import { isHeldDevice } from '../conditions/cnil-cases.ts'
import { acceptsSymbols } from '../conditions/fact.ts'
import { equals, isAbsent, isPresent, within } from '../conditions/field.ts'
import { refusesKnownPasswords } from '../conditions/known-passwords.ts'
import { maximumCharacters, minimumCharacters } from '../conditions/length.ts'
import { hashFunction, saltBytes } from '../conditions/stored-hash.ts'
import { requirementsOf, type Framework } from './framework.ts'

const SENSITIVITIES = ['low-to-medium', 'medium-to-high', 'high-to-very-high'] as const

// Read in verbatim transcriptions, not in ANSSI's own PDF.
const guide = requirementsOf(
  {
    title:
      'ANSSI, Recommandations relatives à l’authentification multifacteur et aux mots de passe (ANSSI-PG-078 v2.0)',
    url: 'https://messervices.cyber.gouv.fr/documents-guides/anssi-guide-authentification_multifacteur_et_mots_de_passe.pdf'
  },
  'secondary',
  (id) => id.split('/')[0] ?? id
)

// R21, table 3.
const LENGTHS = { 'low-to-medium': 9, 'medium-to-high': 12, 'high-to-very-high': 15 } as const

/** ANSSI-PG-078, by the sensitivity of the protected data. */
export const anssi: Framework = {
  name: 'anssi',
  title: 'ANSSI-PG-078',
  levels: SENSITIVITIES,
  requirements: [
    guide('R1', 'should'),
    guide('R9', 'should', [within('$.retention.eventsDays', { minimum: 1, absent: 'to_verify' })]),
    guide('R10', 'should', [within('$.throttling.maximumFailuresPerDay', { minimum: 1 })], { topic: 'lock' }),
    guide('R12', 'should', [within('$.sessions.maximumHours', { minimum: 1, absent: 'to_verify' })]),
    guide('R14', 'should'),
    guide('R20', 'should', [within('$.version', { minimum: 1 })]),
    ...SENSITIVITIES.map((sensitivity) =>
      guide('R21', 'should', [minimumCharacters(LENGTHS[sensitivity])], {
        levels: [sensitivity],
        appliesTo: (subject) => !isHeldDevice(subject)
      })
    ),
    // "Several hundred": 200 is the minimum, by our interpretation.
    guide('R22', 'should', maximumCharacters(200)),
    guide('R23', 'should', [acceptsSymbols(32)]),
    guide('R24', 'should', [isAbsent('$.renewal.groups.everyone')], { topic: 'rotation' }),
    guide(
      'R25',
      'should',
      [within('$.renewal.groups[*].maximumAgeDays', { minimum: 365, maximum: 1_095, absent: 'to_verify' })],
      {
        topic: 'rotation',
        appliesTo: ({ policy }) => policy.renewal?.groups['everyone'] === undefined
      }
    ),
    guide('R26', 'should'),
    guide('R27/list', 'should', [refusesKnownPasswords]),
    guide('R27/personal-data', 'should', [isPresent('$.password.personalData', 'not_met')]),
    guide('R27/history', 'should', [isPresent('$.history', 'not_met')], { topic: 'history' }),
    guide('R28', 'should', [saltBytes(16)]),
    guide('R29', 'should', [
      hashFunction(['argon2id', 'scrypt'], {
        'pbkdf2-sha1': 'not_applicable',
        'pbkdf2-sha256': 'not_applicable',
        'pbkdf2-sha512': 'not_applicable'
      })
    ]),
    guide('R29-', 'should', [
      hashFunction(['pbkdf2-sha1', 'pbkdf2-sha256', 'pbkdf2-sha512'], {
        argon2id: 'not_applicable',
        scrypt: 'not_applicable',
        bcrypt: 'not_applicable',
        other: 'not_applicable'
      })
    ]),
    guide('R30', 'should', [equals('$.recovery.endsOtherSessions', true, 'to_verify')]),
    guide('R31', 'should')
  ]
}
