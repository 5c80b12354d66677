import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Manifest {
  readonly exports: Readonly<Record<string, string | ExportConditions>>
  readonly bin: Readonly<Record<string, string>>
  readonly files: readonly string[]
  readonly sideEffects: readonly string[]
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
}

interface ExportConditions {
  readonly types: string
  readonly default: string
}

/** An entry of the package: what a consumer imports, and the source behind it. */
export interface Entry {
  /** `rempart`, `rempart/zod`... */
  readonly specifier: string
  /** `src/index.ts`, `src/policy/zod/index.ts`... */
  readonly source: string
}

export const root: string = join(import.meta.dirname, '../..')

export const manifest: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest

export const entries: readonly Entry[] = Object.entries(manifest.exports).flatMap(([name, target]) =>
  typeof target === 'string' ? [] : [{ specifier: `rempart${name.slice(1)}`, source: sourceOf(target.default) }]
)

/** The source that `tsc` builds this file of `dist` from. */
export function sourceOf(built: string): string {
  return built.replace(/^\.\/dist\//u, 'src/').replace(/\.js$/u, '.ts')
}
