import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import type { Estimator, FoundPattern, StrengthEstimate } from '../../strength/index.ts'
import { scoreOf } from '../../strength/score.ts'
import { readablePrefix, type ReadablePrefix } from '../../strength/text/readable-prefix.ts'
import { adviseOnMatches } from './advise-on-matches.ts'
import { contextPieces } from './context-pieces.ts'
import { kindOf } from './pattern-kind.ts'
import { withoutAccents } from './without-accents.ts'
import { readResult, type ZxcvbnFinding } from './zxcvbn-match.ts'

const ACCEPTABLE_SCORE = 3
const COMMON_PASSWORD_GUESSES = 1e6

/** The part of a `ZxcvbnFactory` of `@zxcvbn-ts/core` 4 used here. */
export type ZxcvbnChecker = Pick<ZxcvbnFactory, 'check'>

/** Options of {@link zxcvbnEstimator}. */
export interface ZxcvbnEstimatorOptions {
  /** Names the factory's dictionaries and their version. Default `zxcvbn-ts`. */
  readonly dataVersion?: string
}

/**
 * Makes an `Estimator` from a configured `ZxcvbnFactory`, with its dictionaries, languages, keyboards and synchronous
 * custom matchers. The estimate follows our contract: codes and numbers, no text and no part of the password; at most
 * 64 UTF-16 units are read; the user's own data is split into parts; accents do not hide words; the score follows from
 * the guesses, on zxcvbn's scale. Give the factory `l33tMaxSubstitutions: 10`: its default of 100 takes seconds on
 * crafted input.
 *
 * @throws {Error} When estimating, if a custom matcher of the factory returns a promise.
 *
 * @example
 * ```ts
 * const { dictionary, adjacencyGraphs: graphs } = await import('@zxcvbn-ts/language-common')
 * const { ZxcvbnFactory } = await import('@zxcvbn-ts/core')
 * const estimator = zxcvbnEstimator(new ZxcvbnFactory({ dictionary, graphs, l33tMaxSubstitutions: 10 }))
 * estimator.estimate('Azerty123').commonPassword // true
 * ```
 */
export function zxcvbnEstimator(factory: ZxcvbnChecker, options: ZxcvbnEstimatorOptions = {}): Estimator {
  const { dataVersion = 'zxcvbn-ts' } = options

  /** The cheaper reading of the password: as typed, or without accents. */
  function check(text: string, pieces: string[]): ZxcvbnFinding {
    const written = readResult(factory.check(text, pieces))
    const plain = withoutAccents(text)
    if (plain === text) return written
    const folded = readResult(factory.check(plain, pieces))
    return folded.guesses < written.guesses ? folded : written
  }

  return {
    dataVersion,
    estimate(password: string, context: readonly string[] = []): StrengthEstimate {
      const prefix = readablePrefix(password)
      const pieces = contextPieces(context)
      const found = check(prefix.text, pieces)
      const { guesses, matches } = found
      const score = scoreOf(guesses)
      const readUnits = (matches.at(-1)?.j ?? -1) + 1
      const truncated = prefix.truncated || readUnits < prefix.text.length
      return {
        guesses,
        score,
        patterns: matches.map((match): FoundPattern => ({ kind: kindOf(match), start: match.i, end: match.j + 1 })),
        ...(score >= ACCEPTABLE_SCORE ? { warning: null, suggestions: [] } : adviseOnMatches(matches)),
        truncated,
        // The user's own data can make a password cheaper, but not common.
        commonPassword:
          isCommon(found) &&
          (!truncated || goesOn(prefix, found)) &&
          (pieces.length === 0 || isCommon(check(prefix.text, [])))
      }
    }
  }
}

/** A few random characters are guessed quickly too, but are not common: something must have matched. */
function isCommon({ guesses, matches }: ZxcvbnFinding): boolean {
  if (matches.every(({ pattern }) => pattern === 'bruteforce')) return false
  return guesses <= COMMON_PASSWORD_GUESSES || (matches.length === 1 && matches.some((match) => isListed(match)))
}

function isListed(match: ZxcvbnFinding['matches'][number]): boolean {
  return kindOf(match) === 'common_password' && !match.isChanged && !match.isReversed
}

/** Whether the password is one repeat, which continues in the part that was not read. */
function goesOn({ whole }: ReadablePrefix, { matches: [first, second] }: ZxcvbnFinding): boolean {
  if (whole === null || first === undefined || second !== undefined || first.periodUnits === 0) return false
  const period = first.periodUnits
  for (let at = period; at < whole.length; at++) if (whole[at] !== whole[at - period]) return false
  return true
}
