import type { Language } from '../../messages/language/language.ts'
import type { FrameworkName } from '../frameworks/framework.ts'
import { anssiEn } from './en/anssi.ts'
import { asvsEn } from './en/asvs.ts'
import { cnilEn } from './en/cnil.ts'
import { euEn } from './en/eu-2024-2690.ts'
import { nistEn } from './en/nist.ts'
import { pciEn } from './en/pci.ts'
import { anssiFr } from './fr/anssi.ts'
import { asvsFr } from './fr/asvs.ts'
import { cnilFr } from './fr/cnil.ts'
import { euFr } from './fr/eu-2024-2690.ts'
import { nistFr } from './fr/nist.ts'
import { pciFr } from './fr/pci.ts'
import type { Sentence, Sentences } from '../frameworks/sentence.ts'

/** The languages of an audit. */
export type AuditLanguage = Language

const sentences: Readonly<Record<AuditLanguage, Readonly<Record<FrameworkName, Sentences>>>> = {
  fr: { cnil: cnilFr, anssi: anssiFr, nist: nistFr, asvs: asvsFr, pci: pciFr, 'eu-2024-2690': euFr },
  en: { cnil: cnilEn, anssi: anssiEn, nist: nistEn, asvs: asvsEn, pci: pciEn, 'eu-2024-2690': euEn }
}

/** A requirement in words. */
export function sentenceOf(framework: FrameworkName, id: string, language: AuditLanguage): Sentence {
  return sentences[language][framework][id] ?? { asks: id }
}
