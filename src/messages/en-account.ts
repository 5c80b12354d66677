import type { AccountIssueSentences } from './catalogue.ts'
import { createQuantify } from './quantity.ts'

const quantify = createQuantify('en')
const TIMES = { one: 'time', other: 'times' }

export const enAccountIssues: AccountIssueSentences = {
  not_a_string: () => 'Enter a password.',
  same_as_current: () => 'This is already your password: choose another one.',
  similar_to_current: () => 'This is too similar to your current password: choose a different one.',
  used_before: () => 'You have used this password before: choose another one.',
  breached: ({ occurrences }) =>
    `This password has appeared in data breaches (at least ${quantify(occurrences, TIMES)}): choose another one.`,
  breach_unknown: () => 'This password cannot be checked against known data breaches at the moment: try again later.'
}
