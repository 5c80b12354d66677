import type { AccountIssueSentences } from './catalogue.ts'

export const enAccountIssues: AccountIssueSentences = {
  not_a_string: () => 'Enter a password.',
  same_as_current: () => 'This is your password already: choose another one.',
  used_before: () => 'You have had this password before: choose another one.'
}
