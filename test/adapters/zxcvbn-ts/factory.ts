import { ZxcvbnFactory, type Matcher, type OptionsType } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import * as french from '@zxcvbn-ts/language-fr'

/** A factory as an application configures it. */
export function frenchFactory(options: OptionsType = {}, matchers: Record<string, Matcher> = {}): ZxcvbnFactory {
  const dictionary = { ...common.dictionary, ...french.dictionary }
  return new ZxcvbnFactory(
    { dictionary, graphs: common.adjacencyGraphs, l33tMaxSubstitutions: 10, ...options },
    matchers
  )
}
