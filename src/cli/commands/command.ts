import type { Language, Messages } from '../../messages/index.ts'
import type { OptionName } from '../options/option-definitions.ts'
import type { CommandOptions } from '../arguments/parse-command-line.ts'
import type { ExitCode } from '../terminal/exit-code.ts'
import type { Terminal } from '../terminal/terminal.ts'
import type { Texts } from '../texts/texts.ts'

/** What a command is given. */
export interface Invocation {
  readonly operands: readonly string[]
  readonly options: CommandOptions
  readonly terminal: Terminal
  readonly language: Language
  readonly messages: Messages
  readonly texts: Texts
}

/** One command: reads, prints, and says how it ended. */
export type Command = (invocation: Invocation) => Promise<ExitCode>

/** The policy that commands judge and hash by when none is named. */
const DEFAULT_POLICY = 'service-public'

/** The value of an option; of one that was given twice, the last. */
export function valueOf({ values }: CommandOptions, option: OptionName): string | undefined {
  return values.get(option)?.at(-1)
}

/** The name or the file of the policy to go by. */
export function policyOf(options: CommandOptions): string {
  return valueOf(options, 'policy') ?? DEFAULT_POLICY
}
