import { accessRestriction } from '../conditions/cnil-restriction.ts'
import {
  cnilCaseOf,
  entropyOfCase,
  isHeldDevice,
  isStrongAlone,
  moreThanEightOrRestricted
} from '../conditions/cnil-cases.ts'
import { declared } from '../conditions/fact.ts'
import { isAbsent, isPresent, within } from '../conditions/field.ts'
import { refusesKnownPasswords } from '../conditions/known-passwords.ts'
import { maximumCharacters } from '../conditions/length.ts'
import { hashFunction, saltBytes } from '../conditions/stored-hash.ts'
import { requirementsOf, type Framework } from './framework.ts'

// Only the title and dates of the délibération were read in the original: its figures come from quotations.
const recommendation = requirementsOf(
  {
    title: 'CNIL, délibération n° 2022-100 du 21 juillet 2022 (mots de passe et autres secrets partagés)',
    url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046432885'
  },
  'secondary',
  (id) => (/\d$/u.test(id) && !id.includes('case') ? `§ ${id.split('/')[1]}` : 'recommandation')
)

const guide = requirementsOf(
  {
    title: 'CNIL, Guide de la sécurité des données personnelles, édition 2024',
    url: 'https://www.cnil.fr/fr/guide-de-la-securite-des-donnees-personnelles'
  },
  'primary',
  (id) => `fiche ${id.split('/')[1]}`
)

const logging = requirementsOf(
  {
    title: 'CNIL, délibération n° 2021-122 du 14 octobre 2021 (journalisation)',
    url: 'https://www.cnil.fr/fr/la-cnil-publie-une-recommandation-relative-aux-mesures-de-journalisation'
  },
  'secondary',
  (id) => `§ ${id.split('/')[1]}`
)

const sanction = requirementsOf(
  {
    title: 'CNIL, délibération SAN-2022-018 (Infogreffe)',
    url: 'https://www.cnil.fr/fr/les-sanctions-prononcees-par-la-cnil'
  },
  'secondary',
  () => 'SAN-2022-018'
)

const regulation = requirementsOf(
  {
    title: 'Règlement (UE) 2016/679 (RGPD)',
    url: 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32016R0679'
  },
  'secondary',
  () => 'article 5, § 1, e'
)

/** CNIL: recommendations on passwords and on logging, the guide of 2024, and sanctions. */
export const cnil: Framework = {
  name: 'cnil',
  title: 'CNIL',
  levels: [],
  requirements: [
    ...([1, 2, 3] as const).map((number) =>
      recommendation(`2022-100/case-${number}`, 'should', [entropyOfCase(number)], {
        clause: `cas ${number}`,
        topic: 'composition',
        appliesTo: (subject) => cnilCaseOf(subject) === number
      })
    ),
    recommendation('2022-100/43', 'should', [accessRestriction], {
      topic: 'lock',
      appliesTo: (subject) => !isHeldDevice(subject) && !isStrongAlone(subject)
    }),
    recommendation('2022-100/11', 'should'),
    recommendation('2022-100/37', 'should', [refusesKnownPasswords]),
    recommendation('2022-100/54', 'should', [isAbsent('$.renewal.groups.everyone'), isPresent('$.renewal.groups[*]')], {
      topic: 'rotation'
    }),
    recommendation('2022-100/64', 'should'),
    recommendation('2022-100/salt', 'should', [saltBytes(16)]),
    recommendation('2022-100/maximum-length', 'should', maximumCharacters(50)),
    recommendation(
      '2022-100/reset',
      'should',
      [within('$.recovery.linkMinutes', { maximum: 1_440, absent: 'to_verify' })],
      {
        topic: 'reset'
      }
    ),
    guide('guide-2024/4/storage', 'should', [
      hashFunction(['argon2id', 'scrypt', 'bcrypt', 'pbkdf2-sha256', 'pbkdf2-sha512', 'pbkdf2-sha1'])
    ]),
    guide('guide-2024/4/first-sign-in', 'should', [isPresent('$.temporaryPasswords', 'not_applicable')]),
    guide('guide-2024/4/paste', 'should', [declared('pasteBlocked', false)]),
    guide('guide-2024/4/password-managers', 'should'),
    guide('guide-2024/10/enumeration', 'should'),
    guide('guide-2024/10/cookies', 'should'),
    guide('guide-2024/16/no-password-in-logs', 'should'),
    guide('guide-2024/19', 'must'),
    logging('2021-122/8', 'should', [
      within('$.retention.eventsDays', { minimum: 180, maximum: 365, tolerated: 1_095, absent: 'to_verify' })
    ]),
    sanction('SAN-2022-018/length', 'sanctioned', [moreThanEightOrRestricted], {
      appliesTo: (subject) => !isHeldDevice(subject)
    }),
    sanction('SAN-2022-018/clear-text', 'sanctioned'),
    sanction('SAN-2022-018/notice-of-change', 'sanctioned'),
    sanction('SAN-2022-018/retention', 'sanctioned'),
    regulation('rgpd-5-1-e', 'may', [
      within('$.retention.inactiveAccountDays', { maximum: 1_095, absent: 'to_verify' }),
      isPresent('$.retention.noticeDays[*]')
    ])
  ]
}
