import { MatcherBaseClass, type FeedbackType, type Match, type Matcher, type MatchOptions } from '@zxcvbn-ts/core'
import type { Messages } from '../../messages/index.ts'
import type { Estimator, StrengthEstimate } from '../../strength/index.ts'
import { SUGGESTION_KEYS, WARNING_KEYS } from './feedback-keys.ts'

/** What {@link rempartMatcher} is told besides the estimator. */
export interface RempartMatcherOptions {
  /** From `createMessages`: our sentences. By default the factory's own translations say what comes nearest. */
  readonly messages?: Pick<Messages, 'warning' | 'suggestion'>
}

/** A match that carries its estimate, so that feedback has the codes. */
interface RempartMatch extends Match {
  readonly guesses: number
  readonly guessesLog10: number
  readonly estimate: StrengthEstimate
}

/**
 * A custom matcher for a zxcvbn-ts 4 that stays in place: what our estimator finds guessable, with its French words, names,
 * places, dates and keyboards, is guessable there too, and nothing becomes stronger. The user's own data reaches it.
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
        // With its guesses on it, a match costs the same under whatever name the matcher was registered.
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

/** How much of a long password the estimate stands for; places count in the NFC form, so elsewhere they say nothing. */
function readUnits({ patterns }: StrengthEstimate, password: string): number {
  const end = patterns.at(-1)?.end ?? 0
  const read = password.slice(0, end)
  return read === read.normalize('NFC') ? end : 0
}
