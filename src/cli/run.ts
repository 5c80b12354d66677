import { presets } from '../index.ts'
import { createMessages } from '../messages/index.ts'
import { findLanguage } from './arguments/find-language.ts'
import type { CommandName } from './options/option-definitions.ts'
import { parseCommandLine } from './arguments/parse-command-line.ts'
import type { Command } from './commands/command.ts'
import { EXIT, type ExitCode } from './terminal/exit-code.ts'
import { readVersion } from './read-version.ts'
import { reportError } from './report-error.ts'
import type { Terminal } from './terminal/terminal.ts'
import { textsByLanguage } from './texts/texts-by-language.ts'
import type { Texts } from './texts/texts.ts'
import { UsageError } from './texts/usage-error.ts'

// Each is loaded on demand, so that no command pays for the imports of another.
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  hash: async () => (await import('./commands/hash.ts')).hash,
  verify: async () => (await import('./commands/verify.ts')).verify,
  tune: async () => (await import('./commands/tune/tune.ts')).tune,
  policy: async () => (await import('./commands/policy.ts')).policy,
  breach: async () => (await import('./commands/breach/breach.ts')).breach,
  notice: async () => (await import('./commands/notice.ts')).notice,
  audit: async () => (await import('./commands/audit/audit.ts')).audit
}

/** Runs one command line and returns its exit code. Never throws, and writes only to `terminal`. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = findLanguage(argv, terminal.environment)
  const texts = textsByLanguage[language]
  try {
    const { command, operands, options } = parseCommandLine(argv)
    if (options.flags.has('version')) return write(terminal, `${await readVersion()}\n`)
    if (options.flags.has('help')) return write(terminal, helpOf(command, texts))
    if (command === undefined) throw new UsageError('missing_command', Object.keys(commands).join(', '))
    const execute = await commands[command]()
    return await execute({ operands, options, terminal, language, messages: createMessages(language), texts })
  } catch (error) {
    return reportError(error, argv.includes('--json'), terminal, texts)
  }
}

const TAKE_A_PRESET: ReadonlySet<CommandName> = new Set(['check', 'hash', 'verify', 'policy', 'notice', 'audit'])

function helpOf(command: CommandName | undefined, texts: Texts): string {
  if (command === undefined) return texts.help.overview
  if (!TAKE_A_PRESET.has(command)) return texts.help[command]
  const names = Object.keys(presets).map((name) => `  ${name}\n`)
  return `${texts.help[command]}\n${texts.presets}\n${names.join('')}`
}

function write({ stdout }: Terminal, text: string): ExitCode {
  stdout.write(text)
  return EXIT.yes
}
