import type { Catalogue } from './catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { type Language, type Messages, messagesOf } from './messages-of.ts'

const catalogues: Readonly<Record<Language, Catalogue>> = { fr, en }

/**
 * The sentences of one language for every code of this package. They never contain the password.
 *
 * @throws {RangeError} A language that there are no sentences in.
 *
 * @example
 * ```ts
 * createMessages('fr').issue({ code: 'missing_upper', params: {} }) // 'Il manque une lettre majuscule.'
 * ```
 */
export function createMessages(language: Language): Messages {
  if (!Object.hasOwn(catalogues, language)) throw new RangeError("language must be 'fr' or 'en'")
  return messagesOf(language, catalogues[language])
}
