import { enAdvice } from '../../messages/en-advice.ts'
import { en } from '../../messages/en.ts'
import { adviceOf, sentencesOf } from '../../messages/sentences-of.ts'
import { en as texts } from './en.ts'
import type { LoadedWords } from './words.ts'

export const englishWords: LoadedWords = {
  messages: sentencesOf(en),
  texts,
  loadAdvice: () => Promise.resolve(adviceOf(enAdvice))
}
