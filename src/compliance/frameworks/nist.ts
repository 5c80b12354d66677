import { noComposition } from '../conditions/composition.ts'
import { acceptsSymbols, declared } from '../conditions/fact.ts'
import { equals, isAbsent, within } from '../conditions/field.ts'
import { refusesKnownPasswords } from '../conditions/known-passwords.ts'
import { maximumCharacters, minimumCharacters } from '../conditions/length.ts'
import { hashFunction, saltBytes } from '../conditions/stored-hash.ts'
import { requirementsOf, type Framework } from './framework.ts'

const SOURCE = {
  title: 'NIST SP 800-63B-4, Digital Identity Guidelines: Authentication and Authenticator Management (2025)',
  url: 'https://pages.nist.gov/800-63-4/sp800-63b.html'
}

// Read in verbatim reproductions that agree with each other; chapter 4 in the source of its draft.
const clause = requirementsOf(SOURCE, 'secondary', (id) => `§ ${id.split('/')[0]}`)

/** NIST SP 800-63B-4, by assurance level: from AAL2 on, a password is one of two factors. */
export const nist: Framework = {
  name: 'nist',
  title: 'NIST SP 800-63B-4',
  levels: ['aal1', 'aal2'],
  requirements: [
    clause('3.1.1.2(1)', 'must', [minimumCharacters(15)], {
      levels: ['aal1'],
      appliesTo: ({ facts }) => facts.anotherFactor !== true
    }),
    clause('3.1.1.2(1)', 'must', [minimumCharacters(8)], {
      levels: ['aal1'],
      appliesTo: ({ facts }) => facts.anotherFactor === true
    }),
    clause('3.1.1.2(1)', 'must', [minimumCharacters(8)], { levels: ['aal2'] }),
    clause('3.1.1.2(2)', 'should', maximumCharacters(64)),
    // All printing ASCII: 32 special characters and the space.
    clause('3.1.1.2(3)', 'should', [acceptsSymbols(33)]),
    clause('3.1.1.2(4)', 'must'),
    clause('3.1.1.2(5)', 'must', [noComposition], { topic: 'composition' }),
    clause('3.1.1.2(6)', 'must', [isAbsent('$.renewal.groups[*]')], { topic: 'rotation' }),
    clause('3.1.1.2(7)', 'must'),
    clause('3.1.1.2(8)', 'must'),
    clause('3.1.1.2(9)', 'must', maximumCharacters(64)),
    clause('3.1.1.2/blocklist', 'must', [refusesKnownPasswords]),
    clause('3.1.1.2/reason', 'must'),
    clause('3.1.1.2/guidance', 'must'),
    clause('3.1.1.2/managers', 'must', [declared('pasteBlocked', false)]),
    clause('3.1.1.2/salt', 'must', [saltBytes(4)]),
    clause('3.1.1.2/scheme', 'should', [
      hashFunction(['pbkdf2-sha1', 'pbkdf2-sha256', 'pbkdf2-sha512'], {
        argon2id: 'to_verify',
        scrypt: 'to_verify',
        bcrypt: 'to_verify'
      })
    ]),
    clause(
      '3.2.2',
      'must',
      [
        within('$.throttling.lock.afterConsecutiveFailures', { maximum: 100 }),
        // Disabled, not locked for a while: otherwise consecutive failures would continue afterwards.
        equals('$.throttling.lock.minutes', null)
      ],
      { topic: 'lock' }
    ),
    clause('2.2.1', 'must', [declared('anotherFactor', true)], { levels: ['aal2'] }),
    clause('2.1.3', 'should', [within('$.sessions.maximumHours', { maximum: 720, absent: 'to_verify' })], {
      levels: ['aal1']
    }),
    clause(
      '2.2.3',
      'should',
      [
        within('$.sessions.maximumHours', { maximum: 24, absent: 'to_verify' }),
        within('$.sessions.idleMinutes', { maximum: 60, absent: 'to_verify' })
      ],
      { levels: ['aal2'] }
    ),
    clause('4.1', 'must'),
    clause('4.2.1.1', 'must'),
    clause('4.2.1.2', 'must', [within('$.recovery.linkMinutes', { maximum: 1_440, absent: 'to_verify' })], {
      topic: 'reset'
    }),
    clause('4.2.3', 'must')
  ]
}
