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
  return numberOf(option, valueOf(options, option) ?? String(range.default), range)
}

/**
 * A whole number.
 *
 * @param label The option, without its hyphens.
 * @throws {UsageError} `number_out_of_range`.
 */
export function numberOf(label: string, text: string, range: Pick<NumberRange, 'minimum' | 'maximum'>): number {
  const value = /^[0-9]{1,9}$/u.test(text) ? Number(text) : Number.NaN
  if (value >= range.minimum && value <= range.maximum) return value
  throw new UsageError('number_out_of_range', `--${label} (${range.minimum}–${range.maximum})`)
}
