import { createMessages } from '../messages/index.ts'
import { isRempartError } from '../rempart-error.ts'
import { findLanguage, parseCommandLine, type CommandLine } from './arguments.ts'
import { check } from './commands/check.ts'
import type { Command } from './commands/command.ts'
import { hash } from './commands/hash.ts'
import { tune } from './commands/tune.ts'
import { verify } from './commands/verify.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { readVersion } from './read-version.ts'
import type { Terminal } from './terminal.ts'
import { texts as allTexts, type Texts } from './texts.ts'
import { UsageError } from './usage-error.ts'

const commands: Readonly<Record<string, Command>> = { check, hash, verify, tune }

/** Runs one command line and returns its exit code. Nothing is thrown, nothing is written but to `terminal`. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = findLanguage(argv, terminal.environment)
  const texts = allTexts[language]
  try {
    const line = parseCommandLine(argv)
    const { options, command: name } = line
    if (options.version) return write(terminal, `${await readVersion()}\n`)
    if (options.help || name === 'help') return write(terminal, texts.usage)
    const command = findCommand(line)
    return await command({
      operands: line.operands,
      options,
      terminal,
      language,
      messages: createMessages(language),
      texts
    })
  } catch (error) {
    return report(error, argv.includes('--json'), terminal, texts)
  }
}

function findCommand({ command }: CommandLine): Command {
  const found = command !== undefined && Object.hasOwn(commands, command) ? commands[command] : undefined
  if (found === undefined) throw new UsageError('unknown_command')
  return found
}

function write({ stdout }: Terminal, text: string): ExitCode {
  stdout.write(text)
  return EXIT.yes
}

function report(error: unknown, json: boolean, { stdout, stderr }: Terminal, texts: Texts): ExitCode {
  const { code, message, exitCode } = describe(error, texts)
  if (json) stdout.write(`${JSON.stringify({ error: { code, message } })}\n`)
  else stderr.write(`rempart: ${message}\n`)
  return exitCode
}

interface Failure {
  readonly code: string
  readonly message: string
  readonly exitCode: ExitCode
}

const INPUT_ERRORS: ReadonlySet<string> = new Set([
  'invalid_policy',
  'password_too_large',
  'password_not_unicode',
  'password_too_many_marks',
  'unreadable_hash'
])

function describe(error: unknown, texts: Texts): Failure {
  if (error instanceof UsageError) {
    return { code: error.code, message: texts.errors[error.code](error.detail), exitCode: EXIT.usage }
  }
  if (isRempartError(error)) {
    const { code, message } = error
    return { code, message, exitCode: INPUT_ERRORS.has(code) ? EXIT.usage : EXIT.failure }
  }
  // Not one of ours, so its text is unknown and might quote what was typed: only its kind is told.
  const kind = error instanceof Error ? error.name : typeof error
  return { code: 'unexpected_failure', message: kind, exitCode: EXIT.failure }
}
