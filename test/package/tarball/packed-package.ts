import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../manifest.ts'

const execute = promisify(execFile)

export interface PackedPackage {
  readonly tarball: string
  /** Paths in the tarball, sorted. */
  readonly files: readonly string[]
  /** Of the tarball, compressed. */
  readonly bytes: number
}

export interface CommandResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

export function createFolder(): string {
  return mkdtempSync(join(tmpdir(), 'rempart-tarball-'))
}

/** Packs a copy of the sources, built by `prepack` as at publication, so that nothing left over in `dist` is packed. */
export async function packPackage(folder: string): Promise<PackedPackage> {
  const copy = join(folder, 'package')
  const leftOut = new Set(['node_modules', 'dist', '.git', 'benchmarks', 'examples'])
  cpSync(root, copy, { recursive: true, filter: (path) => !leftOut.has(basename(path)) })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  const { stdout } = await execute('npm', ['pack', '--json', '--silent', '--pack-destination', folder], { cwd: copy })
  const [packed] = JSON.parse(stdout.slice(stdout.indexOf('['))) as { filename: string; files: { path: string }[] }[]
  if (packed === undefined) throw new Error('npm pack reported no package')
  const tarball = join(folder, packed.filename)
  return { tarball, files: packed.files.map(({ path }) => path).toSorted(), bytes: statSync(tarball).size }
}

/** Installs the tarball, and what else is named, into an empty folder, as a stranger would. */
export async function installPackage(folder: string, name: string, packages: readonly string[]): Promise<string> {
  const consumer = join(folder, name)
  mkdirSync(consumer)
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name, private: true, type: 'module' }))
  await addPackages(consumer, packages)
  return consumer
}

/** A copy of an application that has the package already, with what else is named: npm unpacks our files once for all. */
export async function extendApplication(
  application: string,
  name: string,
  packages: readonly string[] = []
): Promise<string> {
  const consumer = join(dirname(application), name)
  cpSync(application, consumer, { recursive: true, verbatimSymlinks: true })
  if (packages.length > 0) await addPackages(consumer, packages)
  return consumer
}

async function addPackages(consumer: string, packages: readonly string[]): Promise<void> {
  const options = ['--no-audit', '--no-fund', '--silent', '--prefer-offline']
  await execute('npm', ['install', ...options, ...packages], { cwd: consumer })
}

/** Runs a program in the folder of a consumer, with `input` on its standard input. */
export function runIn(folder: string, program: string, args: readonly string[], input = ''): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = execFile(program, args, { cwd: folder }, (_error, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, stdout, stderr })
    })
    // A program that ends without reading its input closes the pipe early.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}
