import type { AdviceSentences, RuleSentences } from '../../messages/sentences-of.ts'
import type { MeterTexts } from './meter-texts.ts'

/** All that a meter says, in one language. */
export interface Words {
  readonly messages: RuleSentences
  readonly texts: MeterTexts
  /** Null until it is loaded: then nothing is said of the estimator's findings. */
  readonly advice: AdviceSentences | null
}

/** The sentences on rules and on the estimator's findings: what `createMessages` of `rempart/messages` gives. */
export type MeterMessages = RuleSentences & AdviceSentences

/** The words of a page that has just loaded: those on the estimator's findings come when it does. */
export interface LoadedWords extends Omit<Words, 'advice'> {
  readonly loadAdvice: () => Promise<AdviceSentences>
}
