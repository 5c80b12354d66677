import { globSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** Removes the declarations that no entry's declarations lead to: nobody can import what they describe. */
export function dropDeclarations(dist: string, entries: readonly string[]): void {
  const reached = new Set<string>()
  const visit = (file: string): void => {
    if (reached.has(file)) return
    reached.add(file)
    for (const [specifier] of readFileSync(join(dist, file), 'utf8').matchAll(RELATIVE_SPECIFIER)) {
      visit(normalize(join(dirname(file), specifier.replace(/\.[jt]s$/u, '.d.ts'))))
    }
  }
  entries.forEach(visit)
  for (const file of globSync('**/*.d.ts', { cwd: dist })) if (!reached.has(file)) rmSync(join(dist, file))
}

/** `from './a.js'`, `import './a.js'` and the type `import('./a.js').A`. */
const RELATIVE_SPECIFIER = /(?<=\b(?:from|import)\s*\(?\s*['"])\.{1,2}\/[^'"]+/gu
