/** Where the search leaves what it found. */
export const SLOW_INPUTS: URL = new URL('../../results/strength-slow-inputs.json', import.meta.url)

/** A slow input: its first 1,024 UTF-16 units, beyond which nothing is read, and how long it was. */
export interface SlowInput {
  readonly start: string
  readonly characters: number
}

/** What a search leaves. */
export interface SlowSearch {
  readonly seconds: number
  readonly tried: number
  readonly inputs: readonly SlowInput[]
}
