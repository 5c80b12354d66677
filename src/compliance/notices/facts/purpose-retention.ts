import type { Language } from '../../../messages/language/language.ts'
import type { ProcessingPurpose } from '../../../policy/service-description.ts'
import type { RetentionWords } from '../words/retention-words.ts'
import { localize } from './localize.ts'

/** How long the data of a purpose are kept, in words. */
export function purposeRetention(
  { retentionDays, retentionEvent }: ProcessingPurpose,
  words: RetentionWords,
  language: Language
): string {
  const event = retentionEvent === undefined ? undefined : localize(retentionEvent, language)
  if (retentionDays === undefined) return event === undefined ? words.whileAccount : words.until(event)
  return event === undefined ? words.days(retentionDays) : words.daysAfter(retentionDays, event)
}
