/** The exit codes, for scripts. */
export const EXIT = {
  /** Accepted, matches, valid. */
  yes: 0,
  /** Refused, does not match. */
  no: 1,
  /** Wrong usage or unreadable input. */
  usage: 2,
  /** An operational failure. */
  failure: 3,
  /** Ctrl+C or Ctrl+D at the prompt: 128 plus the number of SIGINT, as in shells. */
  cancelled: 130
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
