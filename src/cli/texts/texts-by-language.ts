import type { Language } from '../../messages/index.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import type { Texts } from './texts.ts'

/** The command's texts in each language. */
export const textsByLanguage: Readonly<Record<Language, Texts>> = { fr, en }
