import type { Language } from '../messages/sentences-of.ts'
import { describeState, type MeterDescription } from './headless/describe-state.ts'
import { createJudgingMeter, type JudgingMeter } from './headless/judging-meter.ts'
import type { JudgingMeterOptions } from './headless/worker-judge-options.ts'
import type { MeterTexts } from './words/meter-texts.ts'
import type { MeterMessages } from './words/words.ts'
import { createWorkerJudge } from './worker-judge.ts'
import { wordsOf } from './words/words-of.ts'

export interface MeterOptions extends JudgingMeterOptions {
  /** The language of `describe`; by default `'fr'`. */
  readonly language?: Language
  /** What `createMessages` gives, for sentences or a language of one's own; by default those of `language`. */
  readonly messages?: MeterMessages
  /** Words of the meter itself that replace those of `language`. */
  readonly texts?: Partial<MeterTexts>
}

/** A meter without a face: a password goes in, states and their words come out. */
export interface Meter extends JudgingMeter {
  /** The state in words of the meter's language. */
  readonly describe: () => MeterDescription
}

/**
 * Makes a meter for one policy. It loads nothing until `start`; if the worker cannot start or fails, the state says so
 * and the rules go on answering.
 *
 * @throws {RangeError} A language that there are no sentences in, or a timeout that is not a positive number.
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
