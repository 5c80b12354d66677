import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { accountSecurityPolicyJsonSchema } from '../../../src/policy/zod/index.ts'

test('the schema file of the package is the schema', () => {
  const file = new URL('../../../src/policy/zod/policy.schema.json', import.meta.url)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(accountSecurityPolicyJsonSchema())
})
