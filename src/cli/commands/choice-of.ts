import { nearestName } from '../arguments/nearest-name.ts'
import type { CommandOptions } from '../arguments/parse-command-line.ts'
import type { OptionName } from '../options/option-definitions.ts'
import { UsageError } from '../texts/usage-error.ts'
import { valueOf } from './command.ts'

/**
 * The value of an option with a fixed set of values; `undefined` if absent.
 *
 * @throws {UsageError} `not_one_of`, which lists the values.
 */
export function choiceOf<Choice extends string>(
  options: CommandOptions,
  option: OptionName,
  choices: readonly Choice[]
): Choice | undefined {
  const value = valueOf(options, option)
  return value === undefined ? undefined : oneOf(option, value, choices)
}

/**
 * One of the values of an option.
 *
 * @param label The option, without its hyphens.
 * @throws {UsageError} `not_one_of`.
 */
export function oneOf<Choice extends string>(label: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((name) => name === value)
  if (choice !== undefined) return choice
  throw new UsageError('not_one_of', `--${label} (${choices.join(', ')})`, nearestName(value, choices))
}
