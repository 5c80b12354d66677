import { adviseOn } from './patterns/advise.ts'
import type { Estimator } from './estimator.ts'
import { isCommonPassword } from './segmentation/common-password.ts'
import { contextFacts } from './knowledge/context-facts.ts'
import type { Knowledge } from './knowledge/knowledge.ts'
import { segmentPassword } from './segmentation/segment-password.ts'
import { readablePrefix } from './text/readable-prefix.ts'
import { scoreOf } from './score.ts'
import type { FoundPattern, StrengthEstimate } from './strength-estimate.ts'

const ACCEPTABLE_SCORE = 3

/** What an estimator is made of. */
export interface EstimatorParts {
  readonly dataVersion: string
  readonly knowledge: Omit<Knowledge, 'context'>
  /** Names of patterns to leave out, for measuring what each is worth. */
  readonly without?: ReadonlySet<string>
}

/** An estimator over the given knowledge: immutable, synchronous, deterministic. */
export function createEstimator({ dataVersion, knowledge, without }: EstimatorParts): Estimator {
  return {
    dataVersion,
    estimate(password: string, context: readonly string[] = []): StrengthEstimate {
      const prefix = readablePrefix(password)
      const known = { ...knowledge, context: contextFacts(context) }
      const segmentation = segmentPassword(prefix.text, known, without)
      const { bits, parts } = segmentation
      const guesses = 2 ** bits
      const score = scoreOf(guesses)
      const advice = score >= ACCEPTABLE_SCORE ? { warning: null, suggestions: [] } : adviseOn(parts)
      return {
        guesses,
        score,
        patterns: parts.map((part): FoundPattern => ({ kind: part.feedback().kind, start: part.start, end: part.end })),
        ...advice,
        truncated: prefix.truncated,
        commonPassword: isCommonPassword(prefix, segmentation, known)
      }
    }
  }
}
