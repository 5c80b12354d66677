import type { ZxcvbnResult } from '@zxcvbn-ts/core'

/** The fields used of a match of zxcvbn-ts. It holds a part of the password and never leaves this adapter. */
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
  /** Changes of direction of a keyboard pattern. */
  readonly turns: number
  /** UTF-16 units of the repeated text. */
  readonly periodUnits: number
}

/** The result of one check. */
export interface ZxcvbnFinding {
  readonly guesses: number
  readonly matches: readonly ZxcvbnMatch[]
}

/** Reads a result; values that a custom matcher omits or miscounts are read as the weaker option. */
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
