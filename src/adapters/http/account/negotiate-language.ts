import { isLanguage, type Language } from '../../../messages/language/language.ts'

const MAXIMUM_HEADER_UNITS = 1024
/** RFC 9110, section 12.4.2. */
const RANGE = /^\s*(?<tag>[a-z*]{1,8})(?:-[a-z\d-]+)?\s*(?:;\s*q=(?<quality>[01](?:\.\d{1,3})?))?\s*$/iu

/**
 * The supported language that an `Accept-Language` header prefers; French if it names none.
 *
 * @example
 * ```ts
 * negotiateLanguage('de, en;q=0.8, fr;q=0.5') // 'en'
 * negotiateLanguage(undefined) // 'fr'
 * ```
 */
export function negotiateLanguage(header: string | null | undefined): Language {
  let best: { readonly language: Language; readonly quality: number } = { language: 'fr', quality: 0 }
  for (const range of (header ?? '').slice(0, MAXIMUM_HEADER_UNITS).split(',')) {
    const { tag = '', quality = '1' } = RANGE.exec(range)?.groups ?? {}
    const language = tag.toLowerCase()
    if (isLanguage(language) && Number(quality) > best.quality) {
      best = { language, quality: Number(quality) }
    }
  }
  return best.language
}
