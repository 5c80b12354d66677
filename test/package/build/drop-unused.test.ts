import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { dropUnused } from '../../../scripts/build/drop-unused.ts'

/** Declarations by their path, and what each leads to in its own way. */
const files: Readonly<Record<string, string>> = {
  'index.d.ts': `export { a } from './room/a.ts';\nimport 'zod';\n`,
  'room/a.d.ts': `import type { B } from "../b.js";\nexport declare const a: B;\n`,
  'b.d.ts': `export type B = import('./room/c.js').C;\n`,
  'room/c.d.ts': `export interface C {}\n`,
  'define.d.ts': `import './room/d.ts';\nexport {};\n`,
  'room/d.d.ts': `export {};\n`,
  'room/inner.d.ts': `export { a } from './a.js';\n`
}

test('what no entry leads to goes, and so do modules of types alone; what one leads to in any way stays', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rempart-declarations-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    writeFileSync(join(folder, 'room/inner.js'), 'export const a = 1;\n')
    writeFileSync(join(folder, 'room/c.js'), 'export {};\n')
    writeFileSync(join(folder, 'room/loaded.js'), 'export {};\n')
    writeFileSync(join(folder, 'room/loading.js'), "export {} from './loaded.js';\n")
    dropUnused(folder, ['index.d.ts', 'define.d.ts'])
    const left = readdirSync(folder, { recursive: true }).map(String)
    expect(left.filter((path) => path.endsWith('ts')).toSorted()).toEqual(
      ['b.d.ts', 'define.d.ts', 'index.d.ts', 'room/a.d.ts', 'room/c.d.ts', 'room/d.d.ts'].toSorted()
    )
    expect(left.filter((path) => path.endsWith('.js')).toSorted()).toEqual([
      'room/inner.js',
      'room/loaded.js',
      'room/loading.js'
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
