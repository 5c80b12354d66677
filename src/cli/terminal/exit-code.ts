/** What the command ends with; a script tells them apart. */
export const EXIT = {
  /** Accepted, matches, valid. */
  yes: 0,
  /** Refused, does not match. */
  no: 1,
  /** Wrong usage or unreadable input. */
  usage: 2,
  /** The machine could not do it. */
  failure: 3,
  /** Ctrl+C or Ctrl+D at the prompt: 128 and the number of SIGINT, as shells have it. */
  cancelled: 130
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
