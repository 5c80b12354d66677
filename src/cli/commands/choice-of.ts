import type { CommandOptions } from '../arguments/parse-command-line.ts'
import type { OptionName } from '../options/option-definitions.ts'
import { UsageError } from '../texts/usage-error.ts'
import { valueOf } from './command.ts'

/**
 * The value of an option that takes one of several words; `undefined` where it was not given.
 *
 * @throws {UsageError} `unknown_choice`, which names the words.
 */
export function choiceOf<Choice extends string>(
  options: CommandOptions,
  option: OptionName,
  choices: readonly Choice[]
): Choice | undefined {
  const value = valueOf(options, option)
  if (value === undefined) return undefined
  const choice = choices.find((name) => name === value)
  if (choice === undefined) throw new UsageError('unknown_choice', `--${option}`, choices.join(', '))
  return choice
}
