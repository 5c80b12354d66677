import { fr } from '../../messages/fr.ts'
import type { Language } from '../../messages/language/language.ts'
import { sentencesOf } from '../../messages/sentences-of.ts'
import { fr as texts } from './fr.ts'
import type { MeterTexts } from './meter-texts.ts'
import type { LoadedWords, MeterMessages } from './words.ts'

// Later parts are loaded through modules that nothing else imports: a page that uses the same sentences elsewhere must
// not pull them into the first load.
const frenchWords: LoadedWords = {
  messages: sentencesOf(fr),
  texts,
  loadAdvice: async () => (await import('./french-advice.ts')).frenchAdvice
}

const others: Readonly<Record<Exclude<Language, 'fr'>, () => Promise<LoadedWords>>> = {
  en: async () => (await import('./english-words.ts')).englishWords
}

/**
 * French is included; other languages are loaded on demand.
 *
 * @param messages Replaces sentences of the language.
 * @param replaced Replaces words of the meter.
 */
export async function loadWords(
  language: Language,
  messages: MeterMessages | null,
  replaced: Partial<MeterTexts>
): Promise<LoadedWords> {
  const words = language === 'fr' ? frenchWords : await others[language]()
  return {
    ...words,
    ...(messages === null ? {} : { messages, loadAdvice: () => Promise.resolve(messages) }),
    texts: { ...words.texts, ...replaced }
  }
}

/** The language of a BCP 47 tag, by its first two letters; French if the meter has no words in it. */
export function spokenLanguage(tag: string): Language {
  const language = tag.slice(0, 2).toLowerCase()
  return language in others ? (language as keyof typeof others) : 'fr'
}
