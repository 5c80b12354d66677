import type { Language } from '../../../messages/language/language.ts'
import type { ServiceText } from '../../../policy/service-description.ts'

/** A text of the service in the language of the notice. */
export function localize(text: ServiceText, language: Language): string {
  return typeof text === 'string' ? text : text[language]
}
