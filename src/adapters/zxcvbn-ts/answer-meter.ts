import { answerFrom } from '../../meter/worker/answer-from.ts'
import type { Estimator } from '../../strength/index.ts'

/**
 * Makes the worker of the meter of this script, with any estimator: the page gives it to the meter, or to the element, as
 * `worker`. It says ready whatever the page's `dictionaries` are, since only you know what the estimator has words of.
 * Give the server the same estimator, or page and server may disagree.
 *
 * @example
 * ```js
 * const { dictionary, adjacencyGraphs: graphs } = await import('@zxcvbn-ts/language-common')
 * const { ZxcvbnFactory } = await import('@zxcvbn-ts/core')
 * answerMeter(zxcvbnEstimator(new ZxcvbnFactory({ dictionary, graphs, l33tMaxSubstitutions: 10 })))
 * ```
 */
export function answerMeter(estimator: Estimator): void {
  answerFrom({ knows: () => true, build: () => estimator })
}
