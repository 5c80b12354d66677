import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An entry of the package that has a page: a module with its declarations, or a file of data. */
export interface PackageEntry {
  /** `rempart/account/kysely`. */
  readonly specifier: string
  /** The name of its page: `reference/rempart-account-kysely`. */
  readonly page: string
  /** From the root: `dist/account/kysely/index.d.ts`, or null for data. */
  readonly declarations: string | null
  /** From the root: `src/policy/zod/policy.schema.json`, or null for a module. */
  readonly data: string | null
}

/** The entries of `package.json`, in its order; that file itself is no page. */
export function readEntries(root: string): readonly PackageEntry[] {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, string | { readonly types: string }>>
  }
  return Object.entries(exports).flatMap(([name, target]) => {
    if (name === './package.json') return []
    const specifier = `rempart${name.slice(1)}`
    return {
      specifier,
      page: `reference/${specifier.replaceAll('/', '-').replaceAll('.', '-')}`,
      declarations: typeof target === 'string' ? null : target.types.slice(2),
      data: typeof target === 'string' ? target.slice(2) : null
    }
  })
}
