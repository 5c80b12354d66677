import type { AccountIssueSentences } from './catalogue.ts'
import { createQuantify } from './quantity.ts'

const quantify = createQuantify('en')
const TIMES = { one: 'time', other: 'times' }

export const enAccountIssues: AccountIssueSentences = {
  not_a_string: () => 'Enter a password.',
  same_as_current: () => 'This is your password already: choose another one.',
  similar_to_current: () => 'This is too close to your present password: choose quite another one.',
  used_before: () => 'You have had this password before: choose another one.',
  breached: ({ occurrences }) =>
    `This password is known from data breaches (seen at least ${quantify(occurrences, TIMES)}): choose another one.`,
  breach_unknown: () =>
    'Whether this password is known from a data breach cannot be found out now: try again in a while.'
}
