import type { AnyRempartError, PolicyProblem, RempartErrorCode } from '../../rempart-error.ts'
import type { RehashReason } from '../../hashing/index.ts'
import type { CommandName } from '../options/option-definitions.ts'
import type { AuditTexts } from './audit-texts.ts'
import type { BreachTexts } from './breach-texts.ts'
import type { HashTexts } from './hash-texts.ts'

type ErrorDetails<Code extends RempartErrorCode> = Extract<AnyRempartError, { readonly code: Code }>['details']

/** The command's own texts; sentences about a password are in `rempart/messages`. */
export interface Texts {
  readonly help: Readonly<Record<CommandName | 'overview', string>>
  /** The title of the list of presets. */
  readonly presets: string
  readonly prompt: string
  readonly promptAgain: string
  readonly judgedBy: (policy: string) => string
  readonly rules: string
  readonly strength: string
  readonly outOf: (score: number) => string
  readonly timeToGuess: string
  readonly online: (failuresPerDay: number) => string
  readonly offline: string
  /** Why a short time against a stolen hash alone does not refuse a password. */
  readonly offlineNote: (minimumScore: number) => string
  readonly advice: string
  readonly truncated: string
  readonly accepted: string
  readonly refused: string
  readonly hash: string
  readonly matches: string
  readonly matchesButRehash: (reasons: readonly RehashReason[]) => string
  /** For a hash format that reads only a part of the password. */
  readonly matchesInPart: string
  readonly mismatch: string
  readonly hashes: HashTexts
  readonly policy: {
    readonly valid: (file: string) => string
    readonly invalid: (file: string) => string
    /** One problem, without its position: `expected a number, found a text`. */
    readonly problem: (problem: PolicyProblem) => string
    readonly more: (count: number) => string
  }
  readonly tune: {
    readonly measuring: string
    readonly answer: string
    readonly interval: (low: string, high: string) => string
    readonly perSecond: (count: string, concurrency: string) => string
    readonly missed: string
    readonly missedAdvice: string
    readonly backends: string
    readonly affords: string
    readonly owasp: string
    readonly policy: string
  }
  readonly breach: BreachTexts
  readonly audit: AuditTexts
  readonly errors: {
    readonly [Code in UsageErrorCode]: (detail: string, suggestion?: string) => string
  }
  readonly failures: { readonly [Code in RempartErrorCode]: (details: ErrorDetails<Code>) => string }
}

type UsageErrorCode =
  | 'missing_command'
  | 'unknown_command'
  | 'unknown_option'
  | 'option_of_another_command'
  | 'missing_value'
  | 'unexpected_value'
  | 'unexpected_argument'
  | 'missing_hash'
  | 'missing_policy'
  | 'missing_corpus'
  | 'unknown_language'
  | 'unknown_preset'
  | 'unknown_estimator'
  | 'missing_kind'
  | 'unreadable_file'
  | 'file_not_utf8'
  | 'no_password'
  | 'not_utf8'
  | 'cancelled'
  | 'passwords_differ'
  | 'unreadable_hash'
  | 'cost_above_ceiling'
  | 'pepper_key_missing'
  | 'number_out_of_range'
  | 'unwritable_file'
  | 'not_one_of'
  | 'not_importable'
  | 'not_a_site'
  | 'invalid_journey'
  | 'missing_variable'
  | 'not_together'
