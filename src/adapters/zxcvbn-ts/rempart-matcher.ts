import { MatcherBaseClass, type FeedbackType, type Match, type Matcher, type MatchOptions } from '@zxcvbn-ts/core'
import type { Messages } from '../../messages/index.ts'
import type { Estimator, StrengthEstimate } from '../../strength/index.ts'
import { SUGGESTION_KEYS, WARNING_KEYS } from './feedback-keys.ts'

/** Options of {@link rempartMatcher}. */
export interface RempartMatcherOptions {
  /**
   * From `createMessages`, for the sentences of Rempart. Default: the closest ones of the factory's own translations.
   */
  readonly messages?: Pick<Messages, 'warning' | 'suggestion'>
}

/** A match with its estimate, whose codes the feedback needs. */
interface RempartMatch extends Match {
  readonly guesses: number
  readonly guessesLog10: number
  readonly estimate: StrengthEstimate
}

/**
 * A custom matcher for an existing zxcvbn-ts 4: what our estimator finds guessable, with its French words, names,
 * places, dates and keyboards, becomes guessable there too, and nothing becomes stronger. It receives the user's own
 * data.
 *
 * @example
 * ```ts
 * const { ZxcvbnFactory } = await import('@zxcvbn-ts/core')
 * const estimator = await loadEstimator()
 * const factory = new ZxcvbnFactory({}, { rempart: rempartMatcher(estimator) })
 * factory.check('Marseille13').score < 2 // true
 * ```
 */
export function rempartMatcher(estimator: Estimator, options: RempartMatcherOptions = {}): Matcher {
  const { messages } = options
  return {
    Matching: class extends MatcherBaseClass {
      match({ password, userInputsOptions }: MatchOptions): RempartMatch[] {
        const estimate = estimator.estimate(password, Object.keys(userInputsOptions?.rankedDictionary ?? {}))
        const end = estimate.truncated ? readUnits(estimate, password) : password.length
        if (end === 0) return []
        const { guesses } = estimate
        const token = password.slice(0, end)
        // The match carries its guesses, so its cost does not depend on the name under which the matcher was
        // registered.
        return [{ pattern: 'rempart', i: 0, j: end - 1, token, guesses, guessesLog10: Math.log10(guesses), estimate }]
      }
    },
    scoring: (match) => (match as RempartMatch).guesses,
    feedback({ translations }, match): FeedbackType {
      const { warning, suggestions } = (match as RempartMatch).estimate
      if (messages !== undefined) {
        return {
          warning: warning === null ? null : messages.warning(warning),
          suggestions: suggestions.map((code) => messages.suggestion(code))
        }
      }
      return {
        warning: warning === null ? null : translations.warnings[WARNING_KEYS[warning]],
        suggestions: [...new Set(suggestions.map((code) => translations.suggestions[SUGGESTION_KEYS[code]]))]
      }
    }
  }
}

/** How much of a long password was estimated; positions refer to the NFC form, so they are meaningless in any other. */
function readUnits({ patterns }: StrengthEstimate, password: string): number {
  const end = patterns.at(-1)?.end ?? 0
  const read = password.slice(0, end)
  return read === read.normalize('NFC') ? end : 0
}
