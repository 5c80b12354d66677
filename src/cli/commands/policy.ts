import { presets } from '../../index.ts'
import { EXIT, type ExitCode } from '../terminal/exit-code.ts'
import { describeProblems } from '../policy-file/describe-problems.ts'
import { loadPolicy, loadPolicyFile } from '../policy-file/load-policy.ts'
import { PolicyFileError } from '../policy-file/policy-file-error.ts'
import { printJson, printLines } from '../terminal/print.ts'
import { UsageError } from '../texts/usage-error.ts'
import type { Command, Invocation } from './command.ts'

/** `rempart policy show [NAME|FILE]` and `rempart policy check FILE`. */
export const policy: Command = async (invocation) => {
  const [verb, name, ...others] = invocation.operands
  if (others.length > 0) throw new UsageError('unexpected_argument')
  if (verb === 'show') return name === undefined ? listPresets(invocation) : await show(name, invocation)
  if (verb === 'check' && name !== undefined) return await checkFile(name, invocation)
  throw new UsageError('missing_policy')
}

function listPresets({ terminal: { stdout }, options }: Invocation): ExitCode {
  const names = Object.keys(presets)
  if (options.flags.has('json')) printJson(stdout, { presets: names })
  else printLines(stdout, names.join('\n'))
  return EXIT.yes
}

/** Indented for editing, unless the output is for a program. */
async function show(name: string, { terminal, options }: Invocation): Promise<ExitCode> {
  printJson(terminal.stdout, await loadPolicy(name), options.flags.has('json') ? undefined : 2)
  return EXIT.yes
}

async function checkFile(path: string, { terminal: { stdout }, options, texts }: Invocation): Promise<ExitCode> {
  const json = options.flags.has('json')
  try {
    await loadPolicyFile(path)
  } catch (error) {
    if (!(error instanceof PolicyFileError)) throw error
    const { message, ...problems } = describeProblems(error, texts)
    if (json) printJson(stdout, { valid: false, ...problems })
    else printLines(stdout, message)
    return EXIT.no
  }
  if (json) printJson(stdout, { valid: true })
  else printLines(stdout, texts.policy.valid(path))
  return EXIT.yes
}
