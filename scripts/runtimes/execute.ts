import { execFile } from 'node:child_process'

export interface Execution {
  readonly passed: boolean
  /** Both streams. */
  readonly output: string
}

/** Of which the installation takes most: four Node.js and seven compilers. */
const TIME_LIMIT_MS = 1_200_000

/** Runs a program to its end; one that hangs is a failure. */
export function execute(folder: string, program: string, args: readonly string[]): Promise<Execution> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd: folder, timeout: TIME_LIMIT_MS }, (error, stdout, stderr) => {
      resolve({ passed: error === null, output: stdout + stderr })
    })
  })
}
