import type { Language, Messages } from '../../messages/index.ts'
import type { OptionName } from '../options/option-definitions.ts'
import type { CommandOptions } from '../arguments/parse-command-line.ts'
import type { ExitCode } from '../terminal/exit-code.ts'
import type { Terminal } from '../terminal/terminal.ts'
import type { Texts } from '../texts/texts.ts'

/** The input of a command. */
export interface Invocation {
  readonly operands: readonly string[]
  readonly options: CommandOptions
  readonly terminal: Terminal
  readonly language: Language
  readonly messages: Messages
  readonly texts: Texts
}

/** One command: reads, prints, and returns the exit code. */
export type Command = (invocation: Invocation) => Promise<ExitCode>

/** The policy used if none is named. */
const DEFAULT_POLICY = 'service-public'

/** The value of an option; the last one if it was given twice. */
export function valueOf({ values }: CommandOptions, option: OptionName): string | undefined {
  return values.get(option)?.at(-1)
}

/** The name or the file of the policy to use. */
export function policyOf(options: CommandOptions): string {
  return valueOf(options, 'policy') ?? DEFAULT_POLICY
}
