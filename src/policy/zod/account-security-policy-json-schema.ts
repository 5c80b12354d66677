import * as z from 'zod'
import { accountSecurityPolicySchema } from './account-security-policy-schema.ts'

/**
 * The JSON Schema (draft 2020-12) of a policy file, for editors. It accepts what `parseAccountSecurityPolicy` accepts and
 * refuses what it refuses, save contradictions between two values, which JSON Schema cannot express.
 *
 * @example
 * ```ts
 * accountSecurityPolicyJsonSchema()['type'] // 'object'
 * ```
 */
export function accountSecurityPolicyJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(accountSecurityPolicySchema, { target: 'draft-2020-12' })
}
