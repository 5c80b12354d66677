import { execFile } from 'node:child_process'

export interface Execution {
  readonly passed: boolean
  readonly stdout: string
  /** Both streams. */
  readonly output: string
}

export interface ExecutionOptions {
  /** By default, those of this process. */
  readonly environment?: NodeJS.ProcessEnv
  /** For its standard input. Default: none. */
  readonly input?: string
}

/** Of which the installation takes most: four Node.js and seven compilers. */
const TIME_LIMIT_MS = 1_200_000

/** Runs a program to its end; one that hangs is a failure. */
export function execute(
  folder: string,
  program: string,
  args: readonly string[],
  { environment, input = '' }: ExecutionOptions = {}
): Promise<Execution> {
  return new Promise((resolve) => {
    const options = { cwd: folder, timeout: TIME_LIMIT_MS, ...(environment === undefined ? {} : { env: environment }) }
    const child = execFile(program, args, options, (error, stdout, stderr) => {
      resolve({ passed: error === null, stdout, output: stdout + stderr })
    })
    // A program that ends without reading its input closes the pipe early.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}

/** Runs what has to pass, and gives what it said on its output. */
export async function must(folder: string, program: string, args: readonly string[]): Promise<string> {
  const { passed, stdout, output } = await execute(folder, program, args)
  if (!passed) throw new Error(`${program} ${args.join(' ')}\n${output}`)
  return stdout
}
