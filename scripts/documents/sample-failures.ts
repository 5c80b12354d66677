import type { AnyRempartError } from '../../src/index.ts'

type Details = {
  readonly [Code in AnyRempartError['code']]: Extract<AnyRempartError, { readonly code: Code }>['details']
}

/** Sample details of each error, for the sentence beside its code. */
export const sampleFailures: Details = {
  invalid_policy: { problems: [], count: 3 },
  policy_incomplete: { paths: ['$.service.host'] },
  password_too_large: { maximumBytes: 4096 },
  password_not_unicode: {},
  password_too_many_marks: { maximumMarks: 30 },
  unreadable_hash: { problem: 'malformed' },
  backend_unavailable: { backend: '…', remedy: '…' },
  package_missing: { packageName: '@node-rs/bcrypt' },
  backend_failed: { backend: '…' },
  backend_unsupported: { backend: '…' },
  overloaded: { retryAfterSeconds: 2 },
  unreadable_breach_corpus: { problem: 'not_sorted', place: 'pwnedpasswords.txt:2' },
  unreadable_breach_filter: { problem: 'cut' },
  unwritable_breach_filter: { reason: 'ENOSPC' },
  deadline_exceeded: { deadlineMs: 1000 },
  store_unavailable: { store: 'database', trouble: 'away' }
}
