import { fr as rules } from '../../../../messages/fr.ts'
import { sentencesOf } from '../../../../messages/sentences-of.ts'
import type { NoticeWords } from '../words.ts'
import { frCookies } from './fr-cookies.ts'
import { frLegal } from './fr-legal.ts'
import { frPassword } from './fr-password.ts'
import { frPersonalData } from './fr-personal-data.ts'
import { frProtection } from './fr-protection.ts'
import { frRetention } from './fr-retention.ts'

export const frNotices: NoticeWords = {
  requirement: sentencesOf(rules).requirement,
  password: frPassword,
  protection: frProtection,
  personalData: frPersonalData,
  retention: frRetention,
  cookies: frCookies,
  legal: frLegal
}
