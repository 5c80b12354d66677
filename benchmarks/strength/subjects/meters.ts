import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import * as french from '@zxcvbn-ts/language-fr'
import zxcvbn from 'zxcvbn'
import { rempartMatcher } from '../../../src/adapters/zxcvbn-ts/index.ts'
import { loadEstimator } from '../../../src/strength/index.ts'

/** Guesses and score of a password, by one estimator. */
export interface Meter {
  readonly name: string
  readonly check: (password: string, context: readonly string[]) => { readonly guesses: number; readonly score: number }
}

/** Packages whose versions are recorded in the results. */
export const rivalPackages = ['zxcvbn', '@zxcvbn-ts/core', '@zxcvbn-ts/language-common', '@zxcvbn-ts/language-fr']

const dictionary = { ...common.dictionary, ...french.dictionary }
const graphs = common.adjacencyGraphs

/** Ours first, then the competitors, slowest last. */
export async function meters(): Promise<readonly Meter[]> {
  const estimator = await loadEstimator({ languages: ['fr'], referenceYear: 2026 })
  const few = new ZxcvbnFactory({ dictionary, graphs, l33tMaxSubstitutions: 10 })
  const matching = new ZxcvbnFactory(
    { dictionary, graphs, l33tMaxSubstitutions: 10 },
    { rempart: rempartMatcher(estimator) }
  )
  const defaults = new ZxcvbnFactory({ dictionary, graphs })
  return [
    { name: 'rempart', check: (password, context) => estimator.estimate(password, context) },
    { name: 'zxcvbn', check: (password, context) => zxcvbn(password, [...context]) },
    { name: 'zxcvbn-ts, 10 substitutions', check: (password, context) => few.check(password, [...context]) },
    {
      name: 'zxcvbn-ts, 10 substitutions, our matcher',
      check: (password, context) => matching.check(password, [...context])
    },
    { name: 'zxcvbn-ts, defaults', check: (password, context) => defaults.check(password, [...context]) }
  ]
}
