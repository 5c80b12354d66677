import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fillTables } from '../../scripts/documents/fill-tables.ts'
import { frenchFields } from '../../scripts/documents/french-fields.ts'
import { listPolicyFields } from '../../scripts/documents/policy-fields.ts'
import { tables } from '../../scripts/documents/tables.ts'
import { accountSecurityPolicyJsonSchema } from '../../src/policy/zod/index.ts'
import { root } from './manifest.ts'

const documents = globSync(['README.md', 'docs/**/*.md'], { cwd: root })
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

describe('the tables of the documents, which npm run build:documents writes', () => {
  test.each(documents)('%s says what the code says', (file) => {
    expect(read(file)).toBe(fillTables(read(file)))
  })

  test.each(Object.keys(tables))('%s stands in a document', (name) => {
    expect(documents.some((file) => read(file).includes(`<!-- table: ${name} -->`))).toBe(true)
  })

  test('no table says undefined, and every field is told in both languages', () => {
    expect(
      Object.values(tables)
        .map((write) => write())
        .join('\n')
    ).not.toMatch(/undefined|NaN|\[object/u)
    expect(Object.keys(frenchFields)).toEqual(listPolicyFields().map(({ path }) => path))
  })

  test('a table that does not exist is an error', () => {
    expect(() => fillTables('<!-- table: nothing --><!-- /table -->')).toThrow(RangeError)
  })
})

test('the schema file of the package is the schema', () => {
  expect(JSON.parse(read('src/policy/zod/policy.schema.json'))).toEqual(accountSecurityPolicyJsonSchema())
})
