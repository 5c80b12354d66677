import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { servicePublic, type AccountSecurityPolicy } from '../../../src/index.ts'
import { CHEAPEST_FOR_TESTS } from '../../../src/hashing/index.ts'

/** The same rules at a hash that costs nothing, for tests of everything but the hash. */
export function writeCheapPolicy(folder: string, changes: Partial<AccountSecurityPolicy> = {}): string {
  const path = join(folder, 'policy.json')
  writeFileSync(path, JSON.stringify({ ...servicePublic, hashing: CHEAPEST_FOR_TESTS, ...changes }))
  return path
}
