/** The file with the results of the search. */
export const SLOW_INPUTS: URL = new URL('../../results/strength-slow-inputs.json', import.meta.url)

/** A slow input: its first 1,024 UTF-16 units, the part that is read, and its length; and what is sent as the user's own data. */
export interface SlowInput {
  readonly start: string
  readonly characters: number
  readonly context: readonly string[]
}

/** The results of a search. */
export interface SlowSearch {
  readonly seconds: number
  readonly tried: number
  readonly inputs: readonly SlowInput[]
}
