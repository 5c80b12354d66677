import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { entries, root } from './manifest.ts'
import { readApi } from './read-api.ts'

// What everybody's code holds on to. A change of it is seen in review, as a line of the diff:
// npx vitest run --project source test/package/api.test.ts -u

const declared = entries.map(({ specifier, source }) => ({
  specifier,
  report: `api/${specifier.replaceAll('/', '-')}.d.ts.txt`,
  declarations: join(root, source.replace(/^src\//u, 'dist/').replace(/\.ts$/u, '.d.ts'))
}))

describe('what an entry promises does not change unannounced', () => {
  test.each(declared)('$specifier', async ({ declarations, report }) => {
    await expect(`${readApi(declarations)}\n`).toMatchFileSnapshot(report)
  })

  test('no report is left of an entry that is gone', () => {
    expect(readdirSync(join(import.meta.dirname, 'api')).toSorted()).toEqual(
      declared.map(({ report }) => report.replace('api/', '')).toSorted()
    )
    expect(declared.filter(({ declarations }) => !existsSync(declarations))).toEqual([])
  })
})

describe('a report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rempart-api-'))

  function report(entry: string, other: string): string {
    writeFileSync(join(folder, 'index.d.ts'), entry)
    writeFileSync(join(folder, 'other.d.ts'), other)
    return readApi(join(folder, 'index.d.ts'))
  }

  test('follows names to where they are declared, and leaves comments out', () => {
    const other =
      '/** Says. */\nexport interface A {\n    /** One. */\n    readonly one: 1;\n}\nexport interface Hidden {}\n'
    expect(
      report(
        `export { b } from './other.ts';\nexport { type A as B } from './other.ts';`,
        `${other}export declare const b: 2;`
      )
    ).toBe('export interface A {\n    readonly one: 1;\n} // exported as B\n\nexport declare const b: 2;')
    rmSync(folder, { recursive: true })
  })

  test.each([
    ['a parameter', 'export declare function a(b: string): void;', 'export declare function a(b?: string): void;'],
    ['a field', 'export interface A { b: 1 }', 'export interface A { b: 1; c: 2 }'],
    ['a name', 'export declare const a: 1;', 'export declare const b: 1;']
  ])('notices %s that changed', (_what, before, after) => {
    const where = mkdtempSync(join(tmpdir(), 'rempart-api-'))
    const read = (text: string): string => {
      writeFileSync(join(where, 'index.d.ts'), text)
      return readApi(join(where, 'index.d.ts'))
    }
    expect(read(after)).not.toBe(read(before))
    rmSync(where, { recursive: true })
  })
})
