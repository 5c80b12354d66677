import type { Language } from '../../../messages/language/language.ts'
import type { AccountSecurityPolicy } from '../../../policy/account-security-policy.ts'
import type { ProcessingPurpose } from '../../../policy/service-description.ts'
import { list, subheading, type Block } from '../blocks/block.ts'
import { localize } from '../facts/localize.ts'
import type { MissingFields } from '../facts/missing-fields.ts'
import { purposeRetention } from '../facts/purpose-retention.ts'
import type { PersonalDataWords } from '../words/personal-data-words.ts'
import type { NoticeWords } from '../words/words.ts'

/** A list for each purpose: the service's own, and account security, which every policy has. */
export function writePurposes(
  { service, retention }: AccountSecurityPolicy,
  { personalData: words, retention: durations }: NoticeWords,
  language: Language,
  missing: MissingFields
): readonly Block[] {
  const purposes = missing.ask('$.service.purposes', service?.purposes, [])
  const eventsDays = missing.ask('$.retention.eventsDays', retention?.eventsDays, 0)
  const { security } = words
  return [
    ...purposes.flatMap((purpose) => [
      subheading(localize(purpose.purpose, language)),
      list(describePurpose(purpose, words, durations, language))
    ]),
    subheading(security.purpose),
    list([
      words.legalBasis + security.legalBasis,
      words.categories + security.categories,
      words.recipients + security.recipients,
      words.retention + durations.days(eventsDays),
      words.obligation + security.obligation
    ])
  ]
}

function describePurpose(
  purpose: ProcessingPurpose,
  words: PersonalDataWords,
  durations: NoticeWords['retention'],
  language: Language
): readonly string[] {
  const { legalBasis, legalReference, categories, recipients, ifWithheld, source } = purpose
  const reference = legalReference === undefined ? '' : ` (${localize(legalReference, language)})`
  const each = (texts: typeof categories): string => texts.map((text) => localize(text, language)).join(', ')
  return [
    words.legalBasis + words.legalBases[legalBasis] + reference,
    words.categories + each(categories),
    words.recipients + each(recipients),
    words.retention + purposeRetention(purpose, durations, language),
    words.obligation + (ifWithheld === undefined ? words.optional : words.required(localize(ifWithheld, language))),
    ...(source === undefined ? [] : [words.source + localize(source, language)])
  ]
}
