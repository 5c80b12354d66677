import { frAdvice } from '../../messages/fr-advice.ts'
import { adviceOf, type AdviceSentences } from '../../messages/sentences-of.ts'

export const frenchAdvice: AdviceSentences = adviceOf(frAdvice)
