import { describe, expect, test } from 'vitest'
import { sampleIssues } from '../../../scripts/documents/sample-issues.ts'
import { enAdvice } from '../../../src/messages/en-advice.ts'
import { composeMail, createMessages, type MailContent } from '../../../src/messages/index.ts'
import type { CharacterClass, PolicyIssue, PolicyRequirement } from '../../../src/index.ts'

const classes: readonly CharacterClass[] = ['upper', 'lower', 'digit', 'symbol']
const unmet = {
  minimumCharacters: 12,
  actualCharacters: 9,
  classes,
  minimumClasses: 4,
  missingClasses: ['symbol']
} as const

/** One of each code, and what makes another sentence of it. */
const issues: readonly PolicyIssue[] = [
  ...Object.entries(sampleIssues).map(([code, params]) => ({ code, params }) as PolicyIssue),
  { code: 'too_short', params: { minimumCharacters: 1, actualCharacters: 0 } },
  { code: 'too_short', params: { minimumCharacters: 8, actualCharacters: 1 } },
  { code: 'too_long', params: { maximumCharacters: 1, actualCharacters: 2 } },
  { code: 'too_many_bytes', params: { maximumBytes: 1 } },
  { code: 'missing_upper', params: { caselessLetters: 3 } },
  { code: 'too_few_classes', params: { minimumClasses: 1, actualClasses: 0, classes: ['digit', 'symbol'] } },
  { code: 'too_few_classes', params: { minimumClasses: 2, actualClasses: 1, classes: ['upper', 'lower', 'digit'] } },
  { code: 'no_alternative_met', params: { alternatives: [{ ...unmet, minimumClasses: 3 }] } },
  { code: 'no_alternative_met', params: { alternatives: [{ ...unmet, minimumClasses: 1, classes: ['digit'] }] } },
  { code: 'repeated_character', params: { maximumRun: 1, actualRun: 2 } }
]

const alternatives = [
  { minimumCharacters: 12, classes, minimumClasses: 4 },
  { minimumCharacters: 14, classes, minimumClasses: 3 },
  { minimumCharacters: 20, classes: [], minimumClasses: 0 }
]
const requirements: readonly PolicyRequirement[] = [
  { code: 'too_short', params: { minimumCharacters: 8 } },
  { code: 'too_long', params: { maximumCharacters: 256 } },
  { code: 'missing_upper', params: {} },
  { code: 'missing_lower', params: {} },
  { code: 'missing_digit', params: {} },
  { code: 'missing_symbol', params: {} },
  { code: 'too_few_classes', params: { minimumClasses: 1, classes: ['digit', 'symbol'] } },
  { code: 'too_few_classes', params: { minimumClasses: 3, classes } },
  { code: 'no_alternative_met', params: { alternatives } },
  { code: 'repeated_character', params: { maximumRun: 1 } },
  { code: 'repeated_character', params: { maximumRun: 3 } },
  { code: 'blocklisted', params: {} },
  { code: 'service_name', params: {} },
  { code: 'common_password', params: {} },
  { code: 'personal_data', params: {} },
  { code: 'too_guessable', params: { minimumScore: 2 } }
]

const seconds = [0, 0.9, 1, 59, 60, 3_599, 3_600, 7_200, 86_399, 86_400, 2_629_800, 31_557_600, 63_115_200, 3.2e9, 1e12]
const link = 'https://guichet.example/recovery/link/TOKEN?a=1&b="2"'
const address = 'https://guichet.example/account'
const service = 'Le Guichet'
const moment = new Date('2026-07-14T10:00:00Z')
const mails: readonly MailContent[] = [
  { code: 'recovery_link', params: { service: 'Le Guichet <essai>', link, validSeconds: 3_600 } },
  {
    code: 'password_changed',
    params: {
      service,
      changedAt: moment,
      recoveryAddress: 'https://guichet.example/recovery'
    }
  },
  { code: 'address_proof', params: { service, link, validSeconds: 86_400 } },
  { code: 'account_exists', params: { service, signInAddress: address, recoveryAddress: link } },
  { code: 'unknown_account', params: { service, signUpAddress: address } },
  { code: 'address_change_proof', params: { service, link, validSeconds: 86_400 } },
  { code: 'address_changed', params: { service, changedAt: moment, contestAddress: address } },
  { code: 'new_device', params: { service, signedInAt: moment, device: 'Firefox, Linux', recoveryAddress: address } },
  ...(['forced', 'breached', 'temporary'] as const).map((reason) => ({
    code: 'forced_change' as const,
    params: { service, reason, signInAddress: address, contestAddress: link }
  })),
  { code: 'renewal_near', params: { service, expiresAt: moment, signInAddress: address, contestAddress: link } },
  { code: 'inactivity_near', params: { service, eraseAt: moment, signInAddress: address, contestAddress: link } }
]

// A sentence that changes is a line of these files that changes: `npx vitest run --project source test/messages/golden -u`
// writes them anew, and whoever reads that language reads the difference.
describe.each(['fr', 'en'] as const)('what is said in %s', (language) => {
  const messages = createMessages(language)
  const keys = Object.keys as <Key extends string>(record: Readonly<Record<Key, unknown>>) => Key[]

  test('of rules, scores and advice', async () => {
    const lines = [
      ...issues.map((issue) => `${issue.code}: ${messages.issue(issue)}`),
      ...requirements.map((requirement) => `${requirement.code} - ${messages.requirement(requirement)}`),
      ...([0, 1, 2, 3, 4] as const).map((score) => `${score}: ${messages.score(score)}`),
      ...keys(enAdvice.warnings).map((code) => `${code}: ${messages.warning(code)}`),
      ...keys(enAdvice.suggestions).map((code) => `${code}: ${messages.suggestion(code)}`),
      ...seconds.map((count) => `${count} s: ${messages.duration(count)}`)
    ]
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`./sentences/${language}.txt`)
  })

  test('in mails', async () => {
    const texts = mails.map((content) => {
      const { subject, text, html } = composeMail(language, content)
      return `# ${subject}\n\n${text}\n${html}`
    })
    await expect(texts.join('\n')).toMatchFileSnapshot(`./sentences/mails-${language}.txt`)
  })
})
