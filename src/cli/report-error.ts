import { isRempartError, type AnyRempartError } from '../rempart-error.ts'
import { EXIT, type ExitCode } from './terminal/exit-code.ts'
import { describeProblems } from './policy-file/describe-problems.ts'
import { PolicyFileError } from './policy-file/policy-file-error.ts'
import { printJson, printLines } from './terminal/print.ts'
import type { Terminal } from './terminal/terminal.ts'
import type { Texts } from './texts/texts.ts'
import { UsageError } from './texts/usage-error.ts'

interface Failure {
  readonly code: string
  readonly message: string
  readonly exitCode: ExitCode
  /** Additional members of the JSON. */
  readonly further?: object
}

/** Prints the error in the user's language, and returns the exit code. */
export function reportError(error: unknown, json: boolean, terminal: Terminal, texts: Texts): ExitCode {
  const { code, message, exitCode, further } = describe(error, texts)
  if (json) printJson(terminal.stdout, { error: { code, message, ...further } })
  else printLines(terminal.stderr, `rempart: ${message}`)
  return exitCode
}

const INPUT_ERRORS: ReadonlySet<string> = new Set([
  'invalid_policy',
  'policy_incomplete',
  'password_too_large',
  'password_not_unicode',
  'password_too_many_marks',
  'unreadable_hash',
  'unreadable_breach_corpus',
  'unreadable_breach_filter'
])

function describe(error: unknown, texts: Texts): Failure {
  if (error instanceof UsageError) {
    const { code, detail, suggestion, further } = error
    const exitCode = code === 'cancelled' ? EXIT.cancelled : EXIT.usage
    return { code, message: texts.errors[code](detail, suggestion), exitCode, further }
  }
  if (error instanceof PolicyFileError) {
    const { message, ...further } = describeProblems(error, texts)
    return { code: 'invalid_policy', message, exitCode: EXIT.usage, further }
  }
  if (isRempartError(error)) {
    const { code } = error
    return { code, message: sayFailure(error, texts), exitCode: INPUT_ERRORS.has(code) ? EXIT.usage : EXIT.failure }
  }
  // A foreign error: its message might quote the password, so only its kind is printed.
  const kind = error instanceof Error ? error.name : typeof error
  return { code: 'unexpected_failure', message: kind, exitCode: EXIT.failure }
}

// The record ties each text to its own details; only this call brings code and details together again.
function sayFailure(error: AnyRempartError, { failures }: Texts): string {
  const say: (details: never) => string = failures[error.code]
  return say(error.details as never)
}
