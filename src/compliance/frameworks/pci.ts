import { digitAndLetter } from '../conditions/composition.ts'
import { isPresent, within } from '../conditions/field.ts'
import { minimumCharacters } from '../conditions/length.ts'
import { requirementsOf, type Framework } from './framework.ts'

const clause = requirementsOf(
  { title: 'PCI DSS v4.0.1', url: 'https://www.pcisecuritystandards.org/document_library/' },
  'secondary',
  (id) => id
)

/** PCI DSS 4.0.1, 8.2 and 8.3: accounts with access to card data. */
export const pci: Framework = {
  name: 'pci',
  title: 'PCI DSS 4.0.1',
  levels: [],
  requirements: [
    clause('8.2.6', 'must', [within('$.retention.inactiveAccountDays', { maximum: 90, absent: 'to_verify' })]),
    clause('8.2.8', 'must', [within('$.sessions.idleMinutes', { maximum: 15, absent: 'to_verify' })]),
    clause(
      '8.3.4',
      'must',
      [
        within('$.throttling.lock.afterConsecutiveFailures', { maximum: 10 }),
        within('$.throttling.lock.minutes', { minimum: 30 })
      ],
      { topic: 'lock' }
    ),
    clause('8.3.5', 'must', [isPresent('$.temporaryPasswords', 'not_applicable')]),
    clause('8.3.6', 'must', [minimumCharacters(12), digitAndLetter], { topic: 'composition' }),
    clause(
      '8.3.7',
      'must',
      [
        within('$.history.rememberedPasswords', { minimum: 4 }),
        // Four passwords of 90 days each (8.3.9): with a shorter history, one of the last four could be reused.
        within('$.history.days', { minimum: 360, absent: 'met' })
      ],
      { topic: 'history' }
    ),
    clause('8.3.8', 'must'),
    clause('8.3.9', 'must', [within('$.renewal.groups.everyone.maximumAgeDays', { maximum: 90 })], {
      topic: 'rotation',
      appliesTo: ({ facts }) => facts.anotherFactor !== true
    })
  ]
}
