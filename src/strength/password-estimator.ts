import { adviseOn } from './advice.ts'
import type { Estimator } from './estimator.ts'
import { contextFacts } from './reading/context-facts.ts'
import type { Knowledge } from './reading/knowledge.ts'
import type { Part } from './patterns/pattern.ts'
import { readPassword } from './reading/read-password.ts'
import { readablePrefix } from './readable-prefix.ts'
import { scoreOf } from './score.ts'
import type { FoundPattern, StrengthEstimate } from './strength-estimate.ts'

/** Keeps the guesses finite: 2^1000 is about 10^301. */
const MAXIMUM_BITS = 1000
const ACCEPTABLE_SCORE = 3

/** What an estimator is made of. */
export interface EstimatorParts {
  readonly dataVersion: string
  readonly knowledge: Omit<Knowledge, 'context'>
  /** Names of patterns to leave out, for measuring what each is worth. */
  readonly without?: ReadonlySet<string>
}

/** What is tried before a password of these parts: the list, unless it is on it or made of the user's own data. */
function guessesBefore(parts: readonly Part[], listedPasswords: number): number {
  const [only] = parts
  if (only === undefined || (parts.length === 1 && only.listed)) return 0
  return parts.some((part) => part.pattern === 'personal-data') ? 0 : listedPasswords
}

/** An estimator over the given knowledge: immutable, synchronous, deterministic. */
export function createEstimator({ dataVersion, knowledge, without }: EstimatorParts): Estimator {
  return {
    dataVersion,
    estimate(password: string, context: readonly string[] = []): StrengthEstimate {
      const { text, truncated } = readablePrefix(password)
      const { bits, parts } = readPassword(text, { ...knowledge, context: contextFacts(context) }, without)
      const guesses = 2 ** Math.min(Math.max(bits, 0), MAXIMUM_BITS) + guessesBefore(parts, knowledge.listedPasswords)
      const score = scoreOf(guesses)
      const advice = score >= ACCEPTABLE_SCORE ? { warning: null, suggestions: [] } : adviseOn(parts)
      const [only] = parts
      return {
        guesses,
        score,
        patterns: parts.map((part): FoundPattern => ({ kind: part.say().kind, start: part.start, end: part.end })),
        ...advice,
        truncated,
        commonPassword: !truncated && parts.length === 1 && only?.listed === true
      }
    }
  }
}
