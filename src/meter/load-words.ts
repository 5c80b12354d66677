import { fr } from '../messages/fr.ts'
import { type Language, type Sentences, sentencesOf } from '../messages/sentences-of.ts'
import { fr as frTexts } from './texts/fr.ts'
import type { MeterTexts } from './texts/meter-texts.ts'

/** All that a meter says, in one language. */
export interface Words {
  readonly messages: Sentences
  readonly texts: MeterTexts
}

const frenchWords: Words = { messages: sentencesOf('fr', fr), texts: frTexts }

/** French is there; another language is fetched, so that nobody loads a language that is not spoken to them. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === 'fr') return frenchWords
  const [{ en }, { en: texts }] = await Promise.all([import('../messages/en.ts'), import('./texts/en.ts')])
  return { messages: sentencesOf('en', en), texts }
}
