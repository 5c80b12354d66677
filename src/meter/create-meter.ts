import type { Language } from '../messages/language/language.ts'
import { describeState, type MeterDescription } from './headless/describe-state.ts'
import { createJudgingMeter, type JudgingMeter } from './headless/judging-meter.ts'
import type { JudgingMeterOptions } from './headless/worker-judge-options.ts'
import type { MeterTexts } from './words/meter-texts.ts'
import type { MeterMessages } from './words/words.ts'
import { createWorkerJudge } from './worker-judge.ts'
import { wordsOf } from './words/words-of.ts'

export interface MeterOptions extends JudgingMeterOptions {
  /** The language of `describe`. Default `'fr'`. */
  readonly language?: Language
  /** The result of `createMessages`, for your own sentences or language. Default: the sentences of `language`. */
  readonly messages?: MeterMessages
  /** Replaces words of the meter itself. Default: those of `language`. */
  readonly texts?: Partial<MeterTexts>
}

/** A meter without a user interface: takes a password, returns states and their descriptions. */
export interface Meter extends JudgingMeter {
  /** The state in words of the meter's language. */
  readonly describe: () => MeterDescription
}

/**
 * Makes a meter for one policy. It loads nothing until `start`; if the worker cannot start or fails, the state says so
 * and the rules still work.
 *
 * @throws {RangeError} If there are no sentences in the language, or the timeout is not a positive number.
 *
 * @example
 * ```ts
 * const meter = createMeter({ policy: servicePublic, language: 'fr' })
 * meter.update('alllowercase1').issues.map((issue) => issue.code) // ['missing_upper']
 * ```
 */
export function createMeter(options: MeterOptions): Meter {
  const words = wordsOf(options.language ?? 'fr', options.messages, options.texts)
  const meter = createJudgingMeter(options, createWorkerJudge)
  return Object.assign(meter, { describe: () => describeState(meter.state, words) })
}
