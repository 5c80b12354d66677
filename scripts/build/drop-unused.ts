import { globSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/**
 * Removes the declarations that no entry's declarations lead to, since nobody can import what they describe, and the
 * modules of types alone, which nothing loads.
 */
export function dropUnused(dist: string, entries: readonly string[]): void {
  const read = (file: string): string => readFileSync(join(dist, file), 'utf8')
  const led = new Set<string>()
  const visit = (file: string): void => {
    if (led.has(file)) return
    led.add(file)
    for (const path of pathsIn(file, read(file))) visit(path.replace(/\.[jt]s$/u, '.d.ts'))
  }
  entries.forEach(visit)
  for (const file of globSync('**/*.d.ts', { cwd: dist })) if (!led.has(file)) rmSync(join(dist, file))

  const modules = globSync('**/*.js', { cwd: dist })
  const loaded = new Set(modules.flatMap((file) => pathsIn(file, read(file))))
  for (const file of modules) {
    if (read(file) === 'export {};\n' && !loaded.has(file)) rmSync(join(dist, file))
  }
}

/** Where `from './a.js'`, `import './a.js'` and the type `import('./a.js').A` lead. */
export function pathsIn(file: string, code: string): readonly string[] {
  return Array.from(code.matchAll(RELATIVE_SPECIFIER), ([specifier]) => normalize(join(dirname(file), specifier)))
}

const RELATIVE_SPECIFIER = /(?<=\b(?:from|import)\s*\(?\s*['"])\.{1,2}\/[^'"]+/gu
