import { createMessages } from '../../messages/create-messages.ts'
import type { Language } from '../../messages/language/language.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import type { MeterTexts } from './meter-texts.ts'
import type { MeterMessages, Words } from './words.ts'

const textsByLanguage: Readonly<Record<Language, MeterTexts>> = { fr, en }

/** The words of any language synchronously, for a meter that needs them as soon as it is made. */
export function wordsOf(
  language: Language,
  messages: MeterMessages = createMessages(language),
  replaced: Partial<MeterTexts> = {}
): Words {
  return { messages, advice: messages, texts: { ...textsByLanguage[language], ...replaced } }
}
