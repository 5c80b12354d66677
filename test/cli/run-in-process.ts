import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { run } from '../../src/cli/run.ts'
import type { CommandResult } from './run-command.ts'

/** Runs the command in this process, without a terminal: quick, for what starting a process adds nothing to. */
export async function runInProcess(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {}
): Promise<CommandResult> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const outputs = Promise.all([buffer(stdout), buffer(stderr)])
  const exitCode = await run(args, {
    stdin: Readable.from([]),
    stdout,
    stderr,
    environment: { LC_ALL: 'C', ...environment }
  })
  stdout.end()
  stderr.end()
  const [out, errors] = await outputs
  return { exitCode, stdout: out.toString(), stderr: errors.toString() }
}
