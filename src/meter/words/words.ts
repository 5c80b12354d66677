import type { AdviceSentences, RuleSentences } from '../../messages/sentences-of.ts'
import type { MeterTexts } from './meter-texts.ts'

/** All the texts of a meter, in one language. */
export interface Words {
  readonly messages: RuleSentences
  readonly texts: MeterTexts
  /** Null until loaded: until then the estimator's findings are not described. */
  readonly advice: AdviceSentences | null
}

/** The sentences for rules and for the estimator's findings: the result of `createMessages` of `rempart/messages`. */
export type MeterMessages = RuleSentences & AdviceSentences

/** The words of the first load; those for the estimator's findings are loaded with it. */
export interface LoadedWords extends Omit<Words, 'advice'> {
  readonly loadAdvice: () => Promise<AdviceSentences>
}
