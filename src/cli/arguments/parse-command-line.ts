import { parseArgs } from 'node:util'
import { UsageError } from '../texts/usage-error.ts'
import { isLanguage } from '../../messages/language/language.ts'
import { nearestName } from './nearest-name.ts'
import {
  isCommandName,
  optionDefinitions,
  optionsOfCommands,
  optionsWithoutCommand,
  type CommandName,
  type OptionName
} from '../options/option-definitions.ts'

/** The options as typed; each command reads its own. */
export interface CommandOptions {
  readonly flags: ReadonlySet<OptionName>
  readonly values: ReadonlyMap<OptionName, readonly string[]>
}

export interface CommandLine {
  readonly command: CommandName | undefined
  readonly operands: readonly string[]
  readonly options: CommandOptions
}

/**
 * Reads a command line. Options may come before or after operands; `--` ends them.
 *
 * @throws {UsageError} For an unknown command or option, or a missing value. The message quotes at most the name of an
 * option, and only if it looks like one: the rest may be a password.
 */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: optionDefinitions,
    allowPositionals: true,
    strict: false,
    tokens: true
  })
  const [name, ...operands] = positionals
  const isHelp = name === 'help'
  const named = isHelp ? operands.shift() : name
  const command = named === undefined ? undefined : readCommand(named)
  const allowed: readonly OptionName[] = command === undefined ? optionsWithoutCommand : optionsOfCommands[command]
  const flags = new Set<OptionName>(isHelp ? ['help'] : [])
  const values = new Map<OptionName, string[]>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = readOption(token.name, token.rawName, allowed, command)
    if (optionDefinitions[option].type === 'boolean') {
      if (token.value !== undefined) throw new UsageError('unexpected_value', `--${option}`)
      flags.add(option)
    } else {
      // A value that begins with a hyphen needs `=`, or a forgotten value would swallow the next option.
      if (token.value === undefined || (token.value.startsWith('-') && !token.inlineValue)) {
        throw new UsageError('missing_value', `--${option}`)
      }
      values.set(option, [...(values.get(option) ?? []), token.value])
    }
  }
  const language = values.get('lang')?.at(-1)
  if (language !== undefined && !isLanguage(language)) throw new UsageError('unknown_language')
  return { command, operands, options: { flags, values } }
}

function readCommand(name: string): CommandName {
  if (isCommandName(name)) return name
  throw new UsageError('unknown_command', '', nearestName(name, Object.keys(optionsOfCommands)))
}

function readOption(
  name: string,
  rawName: string,
  allowed: readonly OptionName[],
  command: CommandName | undefined
): OptionName {
  const known = allowed.find((option) => option === name)
  if (known !== undefined && (rawName === `--${name}` || rawName === '-h')) return known
  const looksLikeOne = /^[a-z]+(?:-[a-z]+)*$/u.test(name) && name.length <= 24
  const suggestion = nearestName(name, allowed)
  throw new UsageError(
    command !== undefined && Object.hasOwn(optionDefinitions, name) ? 'option_of_another_command' : 'unknown_option',
    looksLikeOne ? rawName : '',
    suggestion === undefined ? undefined : `--${suggestion}`
  )
}
