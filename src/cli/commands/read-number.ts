import type { CommandOptions } from '../arguments/parse-command-line.ts'
import type { OptionName } from '../options/option-definitions.ts'
import { UsageError } from '../texts/usage-error.ts'
import { valueOf } from './command.ts'

export interface NumberRange {
  readonly minimum: number
  readonly default: number
  readonly maximum: number
}

/** @throws {UsageError} `number_out_of_range`. */
export function readNumber(options: CommandOptions, option: OptionName, range: NumberRange): number {
  const text = valueOf(options, option) ?? String(range.default)
  const value = /^[0-9]{1,9}$/u.test(text) ? Number(text) : Number.NaN
  if (value >= range.minimum && value <= range.maximum) return value
  throw new UsageError('number_out_of_range', `--${option} (${range.minimum}–${range.maximum})`)
}
