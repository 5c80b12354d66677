import type { AccountSecurityPolicy } from '../../../policy/account-security-policy.ts'
import { listRequirements } from '../../../policy/verdict/list-requirements.ts'
import { heading, list, paragraph, title, type Block } from '../blocks/block.ts'
import type { NoticeWords } from '../words/words.ts'

/** *Choose your password*: the rule in words, and what makes a password strong. */
export function writePassword(
  policy: AccountSecurityPolicy,
  { password: words, requirement }: NoticeWords
): readonly Block[] {
  const { breach, history } = policy
  const rules = [
    ...listRequirements(policy).map(requirement),
    ...(breach === undefined ? [] : [breach.onFound === 'refuse' ? words.breachRefused : words.breachWarned]),
    ...(history === undefined ? [] : [words.history(history.rememberedPasswords, history.days)])
  ]
  return [
    title(words.title),
    paragraph(words.rules),
    list(rules),
    heading(words.adviceHeading),
    list(words.advice),
    paragraph(words.sources)
  ]
}
