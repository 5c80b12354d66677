/** The kinds of problems; each has one status. */
export type ProblemCode =
  | 'wrong_credentials'
  | 'too_many_attempts'
  | 'locked'
  | 'invalid_password'
  | 'link_void'
  | 'overloaded'
  | 'unavailable'
  | 'internal'

/** The texts of problems in one language. */
export type ProblemTexts = Readonly<Record<ProblemCode, { readonly title: string; readonly detail: string }>>
