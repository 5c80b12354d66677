import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { accountSecurityPolicyJsonSchema } from '../../src/policy/zod/index.ts'
import { listDocuments } from './documents.ts'
import { fillTables } from './fill-tables.ts'

// `npm run build:documents`, after a change of the policy format, a code or a sentence.

const root = fileURLToPath(new URL('../..', import.meta.url))
for (const { file, language } of listDocuments(root)) {
  const path = `${root}${file}`
  writeFileSync(path, fillTables(readFileSync(path, 'utf8'), language))
}
writeFileSync(
  `${root}src/policy/zod/policy.schema.json`,
  `${JSON.stringify(accountSecurityPolicyJsonSchema(), null, 2)}\n`
)
