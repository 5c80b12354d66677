import { enBreach } from './en-breach.ts'
import { enHashes } from './en-hashes.ts'
import type { Texts } from './texts.ts'

export const enFailures: Texts['failures'] = {
  invalid_policy: ({ count }) => `invalid policy (${count} ${count === 1 ? 'problem' : 'problems'})`,
  policy_incomplete: ({ paths }) => `the policy lacks fields that this text needs: ${paths.join(', ')}`,
  password_too_large: ({ maximumBytes }) => `the password has more than ${maximumBytes} bytes`,
  password_not_unicode: () => 'the password contains a damaged character',
  password_too_many_marks: ({ maximumMarks }) => `the password has more than ${maximumMarks} combining marks in a row`,
  unreadable_hash: ({ problem }) => `unreadable hash (${enHashes.problems[problem]})`,
  package_missing: ({ packageName }) => `a package is missing: npm install ${packageName}`,
  backend_unavailable: ({ backend, remedy }) => `Argon2 backend ${backend} cannot be used: ${remedy}`,
  backend_failed: ({ backend }) => `Argon2 backend ${backend} failed, possibly out of memory`,
  backend_unsupported: ({ backend }) => `Argon2 backend ${backend} cannot compute this kind of hash`,
  overloaded: ({ retryAfterSeconds }) => `too much work is waiting; try again in ${retryAfterSeconds} s`,
  unreadable_breach_corpus: ({ problem, place }) =>
    `corpus of breached passwords (${place}): ${enBreach.corpusProblems[problem]}`,
  unreadable_breach_filter: ({ problem }) => `filter of breached passwords: ${enBreach.filterProblems[problem]}`,
  unwritable_breach_filter: ({ reason }) => `the filter of breached passwords cannot be written (${reason})`,
  deadline_exceeded: ({ deadlineMs }) => `not done within ${deadlineMs} ms`,
  store_unavailable: ({ store, trouble }) =>
    trouble === 'away' ? `no connection to the store (${store})` : `the store does not answer correctly (${store})`
}
