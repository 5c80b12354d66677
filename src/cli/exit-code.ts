/** What the command ends with; a script tells the four apart. */
export const EXIT = {
  /** Accepted, matches. */
  yes: 0,
  /** Refused, does not match. */
  no: 1,
  /** Wrong usage or unreadable input. */
  usage: 2,
  /** The machine could not do it. */
  failure: 3
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
