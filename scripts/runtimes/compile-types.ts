import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execute } from './execute.ts'
import type { Resolution } from './matrix.ts'

/** Compiles the program of the types as an application would: strictly, our declarations too, with no types of Node.js. */
export async function compileTypes(folder: string, compiler: string, resolution: Resolution): Promise<boolean> {
  const project = join(folder, `tsconfig.${resolution}.json`)
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
    module: resolution === 'bundler' ? 'esnext' : resolution,
    moduleResolution: resolution
  }
  writeFileSync(project, JSON.stringify({ compilerOptions, files: ['types.ts'] }))
  const { passed, output } = await execute(folder, process.execPath, [compiler, '-p', project, '--pretty', 'false'])
  if (!passed) process.stderr.write(output)
  return passed
}
