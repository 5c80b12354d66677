import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from './manifest.ts'
import type { Sample } from './samples.ts'

/** A command of a document and what it is said to print. */
export interface DocumentedCommand {
  readonly place: string
  readonly command: string
  /** The lines shown under the command, `...` or `…` standing for any text; undefined when none is shown. */
  readonly output: string | undefined
}

export interface CommandResult {
  readonly exitCode: number
  readonly output: string
}

/** `sh` blocks hold commands, one a line; `console` blocks show each after `$ `, with its output. */
export function readCommands({ place, language, code }: Sample): DocumentedCommand[] {
  if (language === 'sh') {
    const lines = code.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
    return lines.map((command) => ({ place, command, output: undefined }))
  }
  if (language !== 'console') return []
  return code
    .split(/^\$ /mu)
    .slice(1)
    .map((part) => {
      const [command = '', ...output] = part.trimEnd().split('\n')
      return { place, command, output: output.length === 0 ? undefined : output.join('\n') }
    })
}

/** The npm scripts that a command calls: `npm ci && npm run bench` calls `bench`. */
export function npmScriptsOf(command: string): string[] {
  return [...command.matchAll(/\bnpm (?:run (?:-s )?(?<named>[\w:-]+)|(?<short>test|start)\b)/gu)].map(
    ({ groups }) => groups?.['named'] ?? groups?.['short'] ?? ''
  )
}

/** True when the command is made of `rempart` and of what feeds it, so that running it changes nothing. */
export function isRunnable(command: string): boolean {
  const programs = withoutComment(command)
    .split(/ (?:\||&&|;) /u)
    .map((part) => part.trim().replace(/^npx /u, '').split(' ')[0] ?? '')
  return (
    programs.includes('rempart') && programs.every((program) => ['rempart', 'printf', 'echo', 'cat'].includes(program))
  )
}

/** Writes a `rempart` and an `npx` into `folder` that run the sources; returns the environment that finds them. */
export function installShims(folder: string): NodeJS.ProcessEnv {
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  const main = join(root, 'src/cli/main.ts')
  const shims = {
    rempart: `exec '${process.execPath}' --disable-warning=ExperimentalWarning '${main}' "$@"`,
    npx: 'exec "$@"'
  }
  for (const [name, line] of Object.entries(shims)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${line}\n`)
    chmodSync(join(bin, name), 0o755)
  }
  return { ...process.env, LC_ALL: 'en_GB.UTF-8', PATH: `${bin}${delimiter}${process.env['PATH']}` }
}

export function runCommand(command: string, folder: string, environment: NodeJS.ProcessEnv): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = execFile('sh', ['-c', command], { cwd: folder, env: environment }, (_error, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, output: `${stdout}${stderr}`.trimEnd() })
    })
  })
}

/** The documented output as a pattern: `...` and `…` stand for any text on one line. */
export function outputPattern(output: string): RegExp {
  const escaped = output.split(/\.\.\.|…/u).map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&'))
  return new RegExp(`^${escaped.join('.*')}$`, 'u')
}

function withoutComment(command: string): string {
  return command.replace(/\s+#.*$/u, '')
}
