import type { ZxcvbnResult } from '@zxcvbn-ts/core'

/** A part that zxcvbn-ts found, as far as it is read. It holds a piece of the password and stays inside this adapter. */
export interface ZxcvbnMatch {
  readonly pattern: string
  /** Its first and its last UTF-16 unit. */
  readonly i: number
  readonly j: number
  readonly token: string
  readonly dictionaryName: string
  readonly rank: number
  readonly isChanged: boolean
  readonly isReversed: boolean
  /** Of a keyboard pattern: how often it changes direction. */
  readonly turns: number
  /** Of a repeat: the UTF-16 units of what is repeated. */
  readonly periodUnits: number
}

/** What one check comes down to. */
export interface ZxcvbnFinding {
  readonly guesses: number
  readonly matches: readonly ZxcvbnMatch[]
}

/** Reads a result; what a custom matcher left out or miscounted reads as the weaker. */
export function readResult({ guesses, sequence }: Pick<ZxcvbnResult, 'guesses' | 'sequence'>): ZxcvbnFinding {
  return {
    guesses: guesses >= 1 ? Math.min(guesses, Number.MAX_VALUE) : 1,
    matches: sequence.map((match) => readMatch(match))
  }
}

function readMatch(match: ZxcvbnResult['sequence'][number]): ZxcvbnMatch {
  const { pattern, i, j, token } = match
  const further: Readonly<Record<string, unknown>> = match
  const { dictionaryName, rank, l33t, reversed, turns, baseToken } = further
  return {
    pattern,
    i,
    j,
    token,
    dictionaryName: typeof dictionaryName === 'string' ? dictionaryName : '',
    rank: typeof rank === 'number' ? rank : Infinity,
    isChanged: l33t === true,
    isReversed: reversed === true,
    turns: typeof turns === 'number' ? turns : 0,
    periodUnits: typeof baseToken === 'string' ? baseToken.length : 0
  }
}
