import type { Language } from '../../../messages/language/language.ts'
import type { AccountSecurityPolicy } from '../../../policy/account-security-policy.ts'
import { heading, paragraph, title, type Block } from '../blocks/block.ts'
import { localize } from '../facts/localize.ts'
import type { MissingFields } from '../facts/missing-fields.ts'
import { purposeRetention } from '../facts/purpose-retention.ts'
import type { RetentionWords } from '../words/retention-words.ts'
import type { NoticeWords } from '../words/words.ts'

/** *How long your data are kept*: a row for each kind of data, and when the owner of an unused account is notified. */
export function writeRetention(
  policy: AccountSecurityPolicy,
  { retention: words }: NoticeWords,
  language: Language,
  missing: MissingFields
): readonly Block[] {
  const { service, retention } = policy
  const eventsDays = missing.ask('$.retention.eventsDays', retention?.eventsDays, 0)
  const purposes = missing.ask('$.service.purposes', service?.purposes, [])
  const { inactiveAccountDays, noticeDays = [] } = retention ?? {}
  const rows = [
    [
      words.account,
      inactiveAccountDays === undefined ? words.accountAlways : words.accountInactive(inactiveAccountDays)
    ],
    [words.events, words.days(eventsDays)],
    ...accountRows(policy, words),
    ...purposes.map((purpose) => [localize(purpose.purpose, language), purposeRetention(purpose, words, language)])
  ]
  return [
    title(words.title),
    paragraph(words.intro),
    {
      kind: 'table',
      caption: words.caption,
      heads: [words.what, words.howLong],
      rows: rows.map((cells) => cells.map((cell) => [cell]))
    },
    ...(inactiveAccountDays === undefined
      ? []
      : [
          heading(words.noticesHeading),
          paragraph(noticeDays.length === 0 ? words.noNotice : words.notices(noticeDays))
        ])
  ]
}

function accountRows(policy: AccountSecurityPolicy, words: RetentionWords): readonly (readonly string[])[] {
  const { history, recovery, temporaryPasswords, sessions, throttling } = policy
  const { knownDevices } = throttling
  return [
    ...(history === undefined
      ? []
      : [
          [
            words.earlierPasswords(history.rememberedPasswords),
            history.days === undefined ? words.whileAccount : words.earlierPasswordsDays(history.days)
          ]
        ]),
    ...(recovery === undefined ? [] : [[words.recoveryLinks, words.minutes(recovery.linkMinutes)]]),
    ...(temporaryPasswords === undefined ? [] : [[words.temporaryPasswords, words.hours(temporaryPasswords.hours)]]),
    ...(sessions === undefined ? [] : [[words.sessions, words.sessionHours(sessions.maximumHours)]]),
    ...(knownDevices === undefined ? [] : [[words.knownDevices, words.knownDeviceDays(knownDevices.rememberDays)]])
  ]
}
