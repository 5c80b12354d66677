import { copyFileSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const programs = fileURLToPath(new URL('programs/', import.meta.url))

/** Copies the programs beside an installed package: as JavaScript, which the oldest Node.js runs too, but for the one of the types. */
export function copyPrograms(folder: string): void {
  for (const file of globSync('*.ts', { cwd: programs })) {
    const code = stripTypeScriptTypes(readFileSync(join(programs, file), 'utf8'))
    if (file !== 'types.ts') writeFileSync(join(folder, file.replace(/ts$/u, 'js')), code)
  }
  for (const file of ['types.ts', 'workerd.capnp']) copyFileSync(join(programs, file), join(folder, file))
}
