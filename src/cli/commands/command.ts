import type { Language, Messages } from '../../messages/index.ts'
import type { CommandOptions } from '../arguments.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import type { Texts } from '../texts.ts'

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
