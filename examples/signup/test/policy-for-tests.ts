import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { servicePublic, type AccountSecurityPolicy } from '../../../src/index.ts'
import { CHEAPEST_FOR_TESTS } from '../../../src/hashing/index.ts'
import { parseAccountSecurityPolicyText } from '../../../src/policy/zod/index.ts'

/** The policy that the service comes with, whose cookies are those that it sets. */
export const examplePolicy: AccountSecurityPolicy = parseAccountSecurityPolicyText(
  readFileSync(join(import.meta.dirname, '../policy.json'), 'utf8')
)

const { cookies = [] } = examplePolicy

/** The same rules at a hash that costs nothing, for tests of everything but the hash. */
export function writeCheapPolicy(folder: string, changes: Partial<AccountSecurityPolicy> = {}): string {
  const path = join(folder, 'policy.json')
  writeFileSync(path, JSON.stringify({ ...servicePublic, cookies, hashing: CHEAPEST_FOR_TESTS, ...changes }))
  return path
}
