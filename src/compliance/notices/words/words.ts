import type { RuleSentences } from '../../../messages/sentences-of.ts'
import type { PolicyRequirement } from '../../../policy/policy-requirement.ts'
import type { CookiesWords } from './cookies-words.ts'
import type { LegalWords } from './legal-words.ts'
import type { PasswordWords } from './password-words.ts'
import type { PersonalDataWords } from './personal-data-words.ts'
import type { ProtectionWords } from './protection-words.ts'
import type { RetentionWords } from './retention-words.ts'

/** All the texts of notices in one language. */
export interface NoticeWords {
  /** The same line as in the checklist of the password form. */
  readonly requirement: (requirement: PolicyRequirement) => ReturnType<RuleSentences['requirement']>
  readonly password: PasswordWords
  readonly protection: ProtectionWords
  readonly personalData: PersonalDataWords
  readonly retention: RetentionWords
  readonly cookies: CookiesWords
  readonly legal: LegalWords
}
