import { en as rules } from '../../../../messages/en.ts'
import { sentencesOf } from '../../../../messages/sentences-of.ts'
import type { NoticeWords } from '../words.ts'
import { enCookies } from './en-cookies.ts'
import { enLegal } from './en-legal.ts'
import { enPassword } from './en-password.ts'
import { enPersonalData } from './en-personal-data.ts'
import { enProtection } from './en-protection.ts'
import { enRetention } from './en-retention.ts'

export const enNotices: NoticeWords = {
  requirement: sentencesOf(rules).requirement,
  password: enPassword,
  protection: enProtection,
  personalData: enPersonalData,
  retention: enRetention,
  cookies: enCookies,
  legal: enLegal
}
