/** The languages of this package. The type follows, and the compiler names each table that lacks one. */
export const languages = ['fr', 'en'] as const

/** A language of this package. */
export type Language = (typeof languages)[number]

export function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text)
}
