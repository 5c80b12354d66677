import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

// The C reference implementation, from the sources in the npm package `argon2`, built for this processor.

const SOURCES = ['argon2.c', 'core.c', 'encoding.c', 'opt.c', 'thread.c', 'blake2/blake2b.c']

/** Builds the program with these flags and returns its path, or `null` without a C compiler. */
export function buildReference(flags: readonly string[]): string | null {
  const library = join(dirname(createRequire(import.meta.url).resolve('argon2')), 'argon2')
  const program = join(mkdtempSync(join(tmpdir(), 'rempart-reference-')), 'reference')
  const sources = SOURCES.map((name) => join(library, 'src', name))
  const include = ['include', 'src', 'src/blake2'].map((name) => `-I${join(library, name)}`)
  const own = join(import.meta.dirname, 'reference.c')
  const { status } = spawnSync('cc', ['-O3', ...flags, ...include, own, ...sources, '-pthread', '-o', program], {
    stdio: 'ignore'
  })
  return status === 0 ? program : null
}

/** Hashes per second of the built program. */
export function runReference(
  program: string,
  threads: number,
  elapsedMs: number,
  { memoryKib, passes }: { readonly memoryKib: number; readonly passes: number }
): number {
  const args = [threads, elapsedMs, memoryKib, passes].map(String)
  return Number(spawnSync(program, args, { encoding: 'utf8' }).stdout)
}
